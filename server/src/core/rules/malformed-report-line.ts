/** The bracketed line of an Assembly resolution names the Committee's report, or the draft, of its own session. */
import type { Field, Heading } from '../document/nodes';
import type { Context, Finding, Fix, Rule } from './rule';
import { markupGuide, practice } from './support/authorities';
import { assemblySession } from './support/session';

export const malformedReportLine: Rule = {
  meta: {
    title: 'The bracketed line names the report or the draft in full, with a symbol of the session',
    severity: 'warning',
    authority: [
      markupGuide,
      practice('1,728 lines name a report of a Committee, 513 have no reference, none has another form'),
    ],
    since: '0.1.0',
    languages: ['en'],
  },
  checks: { heading },
};

function* heading({ report }: Heading, context: Context): Iterable<Finding> {
  if (!report || context.resolution.organ !== 'GA') return;
  const { text } = context;
  const printed = text.slice(report.span.start, report.span.end);
  yield* form(report, printed);
  yield* committee(report, printed);
  yield* symbols(report, printed, assemblySession(context.resolution));
}

function* form({ span, value }: Field, printed: string): Iterable<Finding> {
  const isReport = value.startsWith('[on the report of the ');
  if (!isReport && !value.startsWith('[without reference to a Main Committee')) {
    yield {
      span,
      message:
        'The bracketed line reads “on the report of the … Committee (…)” or “without reference to a Main Committee (…)”.',
    };
    return;
  }
  const draft = /A\/[\w.-]+\/L\.\d+/.exec(printed);
  // A report of the Credentials Committee is cited with its paragraph.
  const own = /A\/[\w.-]+\/\d+(?!\d|[^)]*, para)/.exec(printed);
  const wrong = isReport ? draft : draft ? null : own;
  if (!wrong) return;
  yield {
    span: at(span, wrong.index, wrong[0]),
    message: isReport
      ? `${wrong[0]} is a draft; a report of a Committee has a symbol without “L.”.`
      : `${wrong[0]} is no draft; without reference to a Main Committee the symbol of the draft has “L.”.`,
  };
}

const fourth = 'Special Political and Decolonization Committee (Fourth Committee)';

function* committee({ span }: Field, printed: string): Iterable<Finding> {
  const wrong =
    /(?<=^\[on the report of the )(?:Fourth Committee|Special Political and Decolonization Committee(?:\(Fourth Committee\)| (?!\(Fourth)))/.exec(
      printed,
    );
  if (!wrong) return;
  const words = wrong[0].trimEnd();
  const place = at(span, wrong.index, words);
  yield {
    span: place,
    message: `The Fourth Committee is named “${fourth}”.`,
    // Only the space is missing.
    ...(words.includes('(') && { severity: 'information' as const }),
    fix: write(place, fourth, true),
  };
}

function* symbols({ span }: Field, printed: string, session: number | undefined): Iterable<Finding> {
  for (const match of printed.matchAll(/A\/(\d{1,3})\/(?:L\.)?\d+/g)) {
    if (session === undefined || Number(match[1]) === session) continue;
    yield {
      span: at(span, match.index, match[0]),
      message: `${match[0]} is a document of session ${match[1] ?? ''}, but the resolution belongs to session ${session}.`,
      severity: 'error',
    };
  }
  const short = /(A\/[\w-]+\/(?:L\.)?\d+(?:\/Rev\.\d+)?)((?:\/Add\.\d+)?)((?:,| and) )(Add\.\d+)/.exec(printed);
  if (!short) return;
  const [whole, base = '', , , addendum = ''] = short;
  const place = at(span, short.index + whole.length - addendum.length, addendum);
  yield {
    span: place,
    message: `Write the symbol in full: ${base}/${addendum}.`,
    fix: write(place, `${base}/${addendum}`, true),
  };
}

const at = ({ start }: Field['span'], index: number, words: string): Field['span'] => ({
  start: start + index,
  end: start + index + words.length,
});

const write = (span: Field['span'], text: string, isSafe: boolean): Fix => ({
  title: `Write “${text}”`,
  isSafe,
  edits: [{ span, text }],
});
