/** Italics end with the opening words, without the comma and what follows. */
import type { Operative, Preambular } from '../../document/nodes';
import { openingEntry } from '../../vocabulary/openings';
import type { Context, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { emphasised, italicise, openingPart, reachOf } from '../support/opening-finding';
import { quoted } from '../support/words';

export const italicsTooLong: Rule = {
  meta: {
    title: 'Italics end with the opening words',
    severity: 'warning',
    authority: [practice('“*Takes note* of” 1,830 times, “*Takes note of*” 9 times')],
    conventions: ['OPR-08'],
    exceptFor: ['SC'],
  },
  checks: { preambular: opening, operative: opening },
};

function opening(node: Preambular | Operative, { text, part }: Context): Finding | undefined {
  const words = emphasised(node);
  if (!isJudged(part) || words?.emphasis.style !== 'italic') return undefined;
  const kind = openingPart(node);
  const { start, end } = words.emphasis.content;
  const found = reachOf(node, text);
  if (!found || start + found.length >= end || (end === words.span.end && openingEntry(kind, words.words)))
    return undefined;
  const span = { start, end: start + found.length };
  const surplus = text.slice(span.end, end).trim();
  const isComma = /^[,;:]$/.test(surplus);
  return {
    span: { start: span.end, end },
    message: isComma
      ? `The comma after ${quoted(text.slice(span.start, span.end))} should not be in italics.`
      : `Italics end after ${quoted(text.slice(span.start, span.end))}; ${quoted(surplus)} should be in roman type.`,
    // Only a printer would notice a comma, or the preposition of the verb.
    ...(/^(?:[,;:]|of|to|upon|for)$/.test(surplus) && { severity: 'information' as const }),
    fix: {
      title: `End the italics after ${quoted(text.slice(span.start, span.end))}`,
      // Nested italics would surface.
      isSafe: !/[*_]/.test(text.slice(start, end)),
      edits: italicise(text, span, words),
    },
  };
}
