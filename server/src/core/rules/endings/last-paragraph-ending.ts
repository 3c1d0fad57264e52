/** The last operative paragraph ends with a full stop. */
import type { Part } from '../../document/nodes';
import type { DraftContext, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { endingOfOwnText, endMarkFix, endSpan, howItEnds } from '../support/end-mark';
import { isJudged } from '../support/judged';
import { lastTextOf } from '../support/last-item';

export const lastParagraphEnding: Rule = {
  meta: {
    title: 'The last operative paragraph ends with a full stop',
    severity: 'error',
    authority: [practice('2,152 texts of the Assembly end with a full stop, 7 with a semicolon')],
    conventions: ['OPR-04'],
  },
  checks: { part },
};

function* part(node: Part, { text }: DraftContext): Iterable<Finding> {
  const paragraph = node.operative.at(-1);
  if (!isJudged(node) || !paragraph) return;
  const last = lastTextOf(paragraph);
  if (last.kind === 'plain') return;
  const own = endingOfOwnText(text, last);
  if (own.mark?.sign === '.' || (own.mark?.sign === ':' && last === paragraph)) return;
  yield {
    span: endSpan(text, own),
    message: `The last operative paragraph ${howItEnds(own)}; it should end with a full stop.`,
    fix: endMarkFix(text, own, '.'),
  };
}
