/** No brackets, alternatives or notes of a negotiation are left in the text. */
import { memo } from '../../kept/memo';
import type { Operative, Preambular } from '../../document/nodes';
import { coverOf } from '../../text/sorted';
import type { Span } from '../../text/span';
import { isQuoted } from '../../reading/quotation';
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { draftingManual, practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { quoted } from '../support/words';
import { isInLinkOrMark } from '../support/inside';

export const unresolvedText: Rule = {
  meta: {
    title: 'No brackets, alternatives or notes of a negotiation are left',
    severity: 'warning',
    authority: [draftingManual, practice('no alternatives and no notes of a negotiation in 485 texts')],
    conventions: ['TYP-05'],
  },
  checks: { preambular: opening, operative: opening },
  phrases: {
    starts: [
      '[',
      'agreed ad ref',
      'Agreed ad ref',
      'AGREED AD REF',
      'Alt.',
      'Alt ',
      'Alternative ',
      'Option ',
      'OP',
      'PP',
    ],
    check: places,
  },
};

/** Two openings to choose from: "*Welcomes/Takes note of*". */
function opening({ opening: words }: Preambular | Operative, { part }: Context): Finding | undefined {
  if (!words || !isJudged(part) || !words.words.includes('/') || !/\p{L}\s?\/\s?\p{L}/u.test(words.words))
    return undefined;
  return { span: words.span, message: `${quoted(words.words)} leaves two openings to choose from; keep one of them.` };
}

/** The prefix of a paragraph that is one of several versions, or that has a name from negotiations. */
const alternative =
  /^(?:Alt(?:ernative)?[. ]{0,2}(?:\d{1,2}|[A-D])?[.:)]|Option (?:\d{1,2}|[A-D])[.:)]|(?:OP|PP) ?\d{1,3}(?: ?(?:bis|ter|quater|alt))?\b[.:)]?)/;

/** The longest bracketed text considered, in UTF-16 units. */
const longest = 2000;

/** Left to `placeholder`; and editorial insertions in a quotation. */
const isOtherMatter = /^\[(?:\^|\s?\]|…|\.{3}|sic\]|(?:insert|number|date|name|to be|add|country)\b)/i;

function* places(place: PhrasePlace, { text, part }: Context): Iterable<Finding> {
  const { start, words, block, range } = place;
  if (!isJudged(part)) return;
  if (words.startsWith('[')) {
    yield* brackets(place, text);
  } else if (/^agreed/i.test(words)) {
    if (isInBrackets(text, range, start) || isQuoted(text, range, start)) return;
    const span = { start, end: start + words.length };
    yield { span, message: `“${words}” is a note of the negotiation; take it out before the text is handed in.` };
  } else if (start === block.contentStart) {
    const found = alternative.exec(text.slice(start, start + 40))?.[0];
    if (found === undefined) return;
    yield {
      span: { start, end: start + found.length },
      message: `${quoted(found)} marks one version of several, or a paragraph under negotiation; keep one version, without the mark.`,
    };
  }
}

function* brackets({ start, block, range }: PhrasePlace, text: string): Iterable<Finding> {
  if (isInBrackets(text, range, start)) return;
  const ahead = text.slice(start, Math.min(range.end, start + longest));
  if (isOtherMatter.test(ahead) || isQuoted(text, range, start)) return;
  if (isInLinkOrMark(block, start)) return;
  const end = start + closeOf(ahead);
  // An open bracket is left to `unpaired-bracket`; before a parenthesis or a colon it is a link.
  if (end === start || /^[(:]/.test(text.slice(end, end + 1))) return;
  const inside = text.slice(start, end);
  const message = /\bad ref/i.test(inside)
    ? `${quoted(inside)} is a note of the negotiation; take it out before the text is handed in.`
    : `${quoted(inside)} is still in square brackets; keep the words without brackets, or take them out.`;
  yield { span: { start, end }, message };
}

/** Length of a bracketed text with its brackets; 0 if it is not closed. */
function closeOf(ahead: string): number {
  let depth = 0;
  for (let at = 0; at < ahead.length; at++) {
    const sign = ahead.charAt(at);
    if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return at + 1;
  }
  return 0;
}

/** Whether a bracket that opened before `at` is still open; only the outermost is reported. */
const isInBrackets = (text: string, range: Span, at: number): boolean => bracketsOf(range, text)(at);

const bracketsOf = memo((range: Span, text: string) => coverOf(outermost(text, range)));

/** From each outermost bracket to its counterpart, or to the end of the piece. */
function* outermost(text: string, { start, end }: Span): Iterable<Span> {
  let depth = 0;
  let opened = start;
  for (const { 0: sign, index } of text.slice(start, end).matchAll(/[[\]]/g)) {
    if (sign === '[' && depth++ === 0) opened = start + index + 1;
    if (sign === ']' && depth > 0 && --depth === 0) yield { start: opened, end: start + index + 1 };
  }
  if (depth > 0) yield { start: opened, end };
}
