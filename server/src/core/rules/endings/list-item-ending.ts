/** An item of a list that is not the last ends with a semicolon, in the preamble with a comma. */
import type { Part } from '../../document/nodes';
import type { DraftContext, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { endingOfOwnText, endMarkFix, endSpan, howItEnds } from '../support/end-mark';
import { endsInAnd } from '../support/ends-in-and';
import { judgedItemsOf } from '../support/judged-lists';
import { readsAsOperative } from '../support/reads-as-operative';

export const listItemEnding: Rule = {
  meta: {
    title: 'An item of a list that is not the last ends with a semicolon, in the preamble with a comma',
    severity: 'warning',
    authority: [practice('the items of 3,900 lists of the Assembly and two Councils')],
    conventions: ['OPR-05', 'PRE-03'],
    exceptFor: ['SC', 'OTHER'],
  },
  checks: { part },
};

function* part(node: Part, context: DraftContext): Iterable<Finding> {
  const { text } = context;
  const { items, signOf } = judgedItemsOf(node, context);
  for (const each of items) {
    const { item, isLast } = each;
    // Other rules cover the colon before a list and the mark of its last item.
    if (isLast || item.children.length > 0) continue;
    const sign = signOf(each);
    const own = endingOfOwnText(text, item);
    if (own.mark?.sign === sign || /^[?:]$/.test(own.mark?.sign ?? '') || endsInAnd(text, own)) continue;
    const fix = endMarkFix(text, own, sign);
    yield {
      span: endSpan(text, own),
      message: `Item ${item.label.text} ${howItEnds(own)}; an item that is not the last ends with ${sign === ';' ? 'a semicolon' : 'a comma, because this is the preamble'}.`,
      fix: { ...fix, isSafe: fix.isSafe && !(sign === ',' && readsAsOperative(text, item.contentStart)) },
    };
  }
}
