/** The bracketed line names the report or recommendation, or the draft, of the session of the resolution. */
import type { Field, Heading } from '../../document/nodes';
import type { Organ } from '../../vocabulary/organs';
import type { Context, Finding, Fix, Rule } from '../rule';
import { markupGuide, practice } from '../support/authorities';
import { sessionOfNumber, sessionOfSymbol } from '../support/session';

/** The wording of the line for one body. */
interface ReportLine {
  /** Reported or recommended by another organ. */
  readonly report: string;
  readonly reporter: string;
  /** Taken up by the body itself. */
  readonly draft: string;
  readonly asDraft: string;
  readonly right: string;
  readonly draftSymbol: RegExp;
  /** A symbol that is not a draft's. */
  readonly otherSymbol: RegExp;
  /** Symbols with their session. */
  readonly symbols: RegExp;
}

const lines: Readonly<Partial<Record<Organ, ReportLine>>> = {
  GA: {
    report: '[on the report of the ',
    reporter: 'a report of a Committee',
    draft: '[without reference to a Main Committee',
    asDraft: 'without reference to a Main Committee',
    right: 'on the report of the … Committee (…)” or “without reference to a Main Committee (…)',
    draftSymbol: /A\/[\w.-]+\/L\.\d+/,
    // The Credentials Committee is cited with its paragraph.
    otherSymbol: /A\/[\w.-]+\/\d+(?!\d|[^)]*, para)/,
    symbols: /A\/(\d{1,3})\/(?:L\.)?\d+/g,
  },
  ECOSOC: {
    report: '[on the recommendation of the ',
    reporter: 'a report of a commission',
    draft: '[on a proposal considered ',
    asDraft: 'on a proposal considered in plenary meeting',
    right: 'on the recommendation of the … (…)” or “on a proposal considered in plenary meeting (…)',
    draftSymbol: /E\/\d{4}\/L\.\d+/,
    otherSymbol: /E\/\d{4}\/\d+/,
    symbols: /E\/(\d{4})\/(?:L\.)?\d+/g,
  },
};

export const malformedReportLine: Rule = {
  meta: {
    title: 'The bracketed line names the report or the draft in full, with a symbol of the session',
    severity: 'warning',
    authority: [
      markupGuide,
      practice('1,728 lines name a report of a Committee, 513 have no reference, none has another form'),
      practice('all of some 145 lines of the Economic and Social Council name a recommendation or a proposal'),
    ],
    conventions: ['STR-03', 'STR-08'],
  },
  checks: { heading },
};

function* heading({ report, number, symbol }: Heading, { text, organ }: Context): Iterable<Finding> {
  const line = organ && lines[organ];
  if (!report || !line) return;
  const printed = text.slice(report.span.start, report.span.end);
  const session = (number && sessionOfNumber(number.value)) ?? (symbol && sessionOfSymbol(symbol.value));
  yield* form(report, printed, line);
  yield* committee(report, printed);
  yield* symbols(report, printed, line, session);
}

function* form({ span, value }: Field, printed: string, line: ReportLine): Iterable<Finding> {
  const isReport = value.startsWith(line.report);
  if (!isReport && !value.startsWith(line.draft)) {
    yield { span, message: `The bracketed line reads “${line.right}”.` };
    return;
  }
  const draft = line.draftSymbol.exec(printed);
  const wrong = isReport ? draft : draft ? null : line.otherSymbol.exec(printed);
  if (!wrong) return;
  yield {
    span: at(span, wrong.index, wrong[0]),
    message: isReport
      ? `${wrong[0]} is a draft; ${line.reporter} has a symbol without “L.”.`
      : `${wrong[0]} is no draft; ${line.asDraft} the symbol of the draft has “L.”.`,
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

function* symbols({ span }: Field, printed: string, line: ReportLine, session: string | undefined): Iterable<Finding> {
  for (const match of printed.matchAll(line.symbols)) {
    // Special sessions consider documents of regular ones.
    if (session === undefined || !/^\d+$/.test(session) || match[1] === session) continue;
    yield {
      span: at(span, match.index, match[0]),
      message: `${match[0]} is a document of session ${match[1] ?? ''}, but the resolution belongs to session ${session}.`,
      severity: 'error',
    };
  }
  const short = /([AE]\/[\w-]+\/(?:L\.)?\d+(?:\/Rev\.\d+)?)((?:\/Add\.\d+)?)((?:,| and) )(Add\.\d+)/.exec(printed);
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
