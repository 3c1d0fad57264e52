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
  // Spaces after a number or label, at the start of a line and at its end are layout.
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

/** Whether the same word stands on both sides, which is a finding of its own as soon as one space is left. */
function isBetweenTwins(text: string, { start, end }: Span): boolean {
  const before = /[\p{L}\p{N}]{1,40}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0];
  return before !== undefined && text.slice(end, end + before.length).toLowerCase() === before.toLowerCase();
}
