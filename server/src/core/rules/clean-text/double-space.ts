/** Words have one space between them. */
import type { Span } from '../../text/span';
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { draftingManual } from '../support/authorities';
import { isTelling } from '../support/telling-places';

export const doubleSpace: Rule = {
  meta: {
    title: 'Words have one space between them',
    severity: 'hint',
    authority: [draftingManual],
    conventions: ['TYP-02'],
    languages: 'all',
  },
  checks: {},
  phrases: { starts: ['  '], check: runs },
};

function* runs({ start, block, range }: PhrasePlace, { text }: Context): Iterable<Finding> {
  // Layout: spaces after a number or label, and at either end of a line.
  if (start <= block.contentStart || /\s/.test(text.charAt(start - 1))) return;
  const ahead = text.slice(start, Math.min(range.end, start + 80));
  const length = ahead.length - ahead.trimStart().length;
  if (length === ahead.length || /[\r\n]/.test(ahead.slice(0, length))) return;
  const span = { start, end: start + length };
  yield {
    span,
    message: `There are ${length} spaces; one is enough.`,
    fix: {
      title: 'Leave one space',
      isSafe: !isTelling(text, block, range, start) && !isBetweenTwins(text, span),
      edits: [{ span, text: ' ' }],
    },
  };
}

/** Whether the same word is on both sides, which is reported as a doubled word. */
function isBetweenTwins(text: string, { start, end }: Span): boolean {
  const before = /[\p{L}\p{N}]{1,40}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0];
  return before !== undefined && text.slice(end, end + before.length).toLowerCase() === before.toLowerCase();
}
