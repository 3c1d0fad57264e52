/** An operative verb is in the third person, with the body named above as its subject. */
import { matchAt } from '../../text/match-at';
import type { Operative } from '../../document/nodes';
import { openingTable } from '../../vocabulary/opening-table';
import { isOpening } from '../../vocabulary/known-openings';
import { nearestOpening } from '../../vocabulary/openings';
import type { Context, Finding, Rule } from '../rule';
import { draftingManual } from '../support/authorities';
import { isJudged } from '../support/judged';
import { asOpening, endsItalics } from '../support/opening-finding';
import { quoted } from '../support/words';
import { capitalised } from '../../text/capital';

export const wrongMood: Rule = {
  meta: {
    title: 'An operative verb stands in the third person and has no subject: “Requests”, not “We request”',
    severity: 'error',
    authority: [draftingManual],
    conventions: ['OPR-01'],
    exceptFor: ['OTHER'],
  },
  checks: { operative: opening },
};

const subject =
  /(?:(?:We|It|(?:The|This)[ \u00A0](?:General Assembly|Assembly|Council|Security Council|Economic and Social Council|Human Rights Council|Committee))[ \u00A0](?:(?:will|shall|should|must|also|further|hereby)[ \u00A0])?|(?:To|Will|Shall|Should|Must)[ \u00A0])/y;
const word = /[A-Za-z]+/y;

function opening(node: Operative, { text, part }: Context): Finding | undefined {
  if (!isJudged(part)) return undefined;
  const { opening: found, contentStart } = node;
  const start = found?.span.start ?? contentStart;
  const before = matchAt(subject, text, start)?.[0] ?? '';
  const printed = matchAt(word, text, start + before.length)?.[0];
  if (printed === undefined || (before === '' && !isPluralByItself(found?.words))) return undefined;
  const verb = thirdPerson(printed);
  if (verb === undefined || (before === '' && verb.toLowerCase() === printed.toLowerCase())) return undefined;
  const span = { start, end: start + before.length + printed.length };
  const sequence = /(?:also|further)/.exec(before)?.[0];
  const right = sequence ? `${capitalised(sequence)} ${verb.toLowerCase()}` : verb;
  return {
    span,
    message:
      before === '' || /^(?:To|Will|Shall|Should|Must)/.test(before)
        ? `An operative verb stands in the third person of the present tense: write ${quoted(right)} for ${quoted(before + printed)}.`
        : `The body named above the text is the subject of every operative paragraph: write ${quoted(right)} for ${quoted(before + printed)}.`,
    fix: {
      title: `Change to ${quoted(right)}`,
      isSafe: endsItalics(text, node, span, right),
      edits: [{ span, text: asOpening(text, node, span, right) }],
    },
  };
}

/** "Stress", "Express its appreciation": a plural verb rather than a misspelt one. */
const isPluralByItself = (words: string | undefined): boolean =>
  words !== undefined && !isOpening('operative', words) && nearestOpening('operative', words) === undefined;

/** "Requests" for "request" and for "requests"; undefined if the word opens no operative paragraph. */
function thirdPerson(printed: string): string | undefined {
  const verb = printed.toLowerCase();
  const forms = [verb, `${verb}s`, `${verb}es`, verb.replace(/y$/, 'ies')];
  const known = forms.find((form) => form.endsWith('s') && verbs().has(form));
  return known && capitalised(known);
}

let firstWords: ReadonlySet<string> | undefined;

/** First words of the phrases of the operative part. */
const verbs = (): ReadonlySet<string> =>
  (firstWords ??= new Set(
    [...openingTable('operative')]
      .filter(([, { status }]) => status === 'current' || status === 'older')
      .map(([phrase]) => phrase.split(' ')[0] ?? ''),
  ));
