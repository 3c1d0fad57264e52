/** An opening takes one of “also” and “further”, not both. */
import type { Operative, Preambular } from '../../document/nodes';
import { isOpening } from '../../vocabulary/known-openings';
import { withSequence } from '../../vocabulary/opening-forms';
import type { Context, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { emphasised, openingPart } from '../support/opening-finding';
import { quoted } from '../support/words';

export const doubledSequenceWord: Rule = {
  meta: {
    title: 'An opening takes one of “also” and “further”, not both',
    severity: 'warning',
    authority: [practice('no opening of 90,000 in the Assembly has both words')],
    conventions: ['REP-01'],
    exceptFor: ['OTHER'],
  },
  checks: { preambular: opening, operative: opening },
};

const sequenceWord = /^(?:also|further)$/i;

function opening(node: Preambular | Operative, { text, part }: Context): Finding | undefined {
  const found = emphasised(node);
  if (!isJudged(part) || !found) return undefined;
  const { words, span } = found;
  if (!/also|further/i.test(words)) return undefined;
  const all = words.split(' ');
  const doubled = all.filter((word) => sequenceWord.test(word));
  const base = all.filter((word) => !sequenceWord.test(word)).join(' ');
  const kind = openingPart(node);
  if (doubled.length < 2 || !isOpening(kind, base)) return undefined;
  const right = withSequence(kind, base, doubled[0]?.toLowerCase());
  return {
    span,
    message: `${quoted(words)} says the same twice: the second paragraph with the same opening takes “also”, the third “further”, never both.`,
    // The preceding paragraphs decide between the two.
    ...(text.slice(span.start, span.end) === words
      ? { fix: { title: `Change to ${quoted(right)}`, isSafe: false, edits: [{ span, text: right }] } }
      : {}),
  };
}
