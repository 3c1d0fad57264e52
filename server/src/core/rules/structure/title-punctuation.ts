/** The title ends without a punctuation mark. */
import type { Heading } from '../../document/nodes';
import type { Context, Finding, Rule } from '../rule';
import { draftingManual } from '../support/authorities';
import { nameOfMark } from '../support/words';

export const titlePunctuation: Rule = {
  meta: {
    title: 'The title has no mark at its end',
    severity: 'warning',
    authority: [draftingManual],
    conventions: ['STR-04'],
    languages: 'all',
  },
  checks: { heading },
};

function* heading({ title }: Heading, { text }: Context): Iterable<Finding> {
  if (!title) return;
  const span = { start: title.span.end - 1, end: title.span.end };
  const sign = text.charAt(span.start);
  // “etc.” and “U.S.” keep their full stop.
  if (!/[.,;:]/.test(sign) || /(?:\.\p{L}|\betc)\.$/u.test(title.value)) return;
  yield {
    span,
    message: `The title ends with ${nameOfMark(sign)}; no mark stands at the end of a title.`,
    fix: { title: 'Remove the mark', isSafe: true, edits: [{ span, text: '' }] },
  };
}
