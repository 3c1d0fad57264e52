/** Italics cover all the opening words: the verb with its adverbs and fixed complements. */
import type { Operative, Preambular } from '../../document/nodes';
import { findOpening } from '../../vocabulary/openings';
import type { Context, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { emphasised, italicise, openingPart, reachOf } from '../support/opening-finding';
import { quoted } from '../support/words';

export const italicsTooShort: Rule = {
  meta: {
    title: 'Italics cover all the opening words',
    severity: 'warning',
    authority: [practice('“*Calls upon*” 4,667 times, “*Calls* upon” 4 times outside the Security Council')],
    conventions: ['OPR-08'],
    exceptFor: ['SC'],
  },
  checks: { preambular: opening, operative: opening },
};

// The longest opening is shorter than 80 characters.
const reach = 160;

function opening(node: Preambular | Operative, { text, part }: Context): Finding | undefined {
  const words = emphasised(node);
  if (!isJudged(part) || words?.emphasis.style !== 'italic') return undefined;
  const { emphasis } = words;
  const { start, end } = emphasis.content;
  const inside = text.slice(start, end);
  const after = text.slice(emphasis.span.end, emphasis.span.end + reach);
  const isInsideWord = /^\p{L}/u.test(after);
  const close = emphasis.span.end - end;
  const found = isInsideWord ? findOpening(openingPart(node), inside + after) : reachOf(node, text);
  if (!found || found.length <= inside.length || found.lengths.includes(inside.length)) return undefined;
  const span = { start, end: start + found.length + (isInsideWord ? close : 0) };
  const missing = text.slice(emphasis.span.end, span.end).trim();
  return {
    span: { start: emphasis.span.start, end: span.end },
    message: isInsideWord
      ? `The italics end inside a word: ${quoted(words.words + missing)} should be in italics as a whole.`
      : `${quoted(missing)} belongs to the opening and should be in italics with ${quoted(words.words)}.`,
    fix: {
      title: `Put ${quoted(`${words.words} ${missing}`)} in italics`,
      isSafe: true,
      edits: italicise(text, span, words),
    },
  };
}
