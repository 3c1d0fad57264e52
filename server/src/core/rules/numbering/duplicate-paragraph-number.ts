/** Each operative paragraph has a number of its own. */
import type { Part } from '../../document/nodes';
import { numberingSlips } from '../../reading/numbering';
import type { DraftContext, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { renumberingFix } from '../support/numbering-fix';

export const duplicateParagraphNumber: Rule = {
  meta: {
    title: 'Each operative paragraph has a number of its own',
    severity: 'error',
    authority: [practice('of 48,365 steps from one operative paragraph to the next, 8 leave a gap')],
    conventions: ['OPR-02'],
    languages: 'all',
  },
  checks: { part },
};

function* part(node: Part, { resolution }: DraftContext): Iterable<Finding> {
  if (!isJudged(node)) return;
  for (const slip of numberingSlips(node)) {
    const { number } = slip.paragraph;
    if (slip.kind !== 'duplicate' || !number) continue;
    const earlier = slip.earlier?.number;
    if (!earlier) {
      // 1, 3, 2: the fix of the higher number corrects both.
      yield {
        span: number.span,
        message: `Paragraph ${number.value} stands after a higher number; number the paragraphs in their order.`,
      };
      continue;
    }
    yield {
      span: number.span,
      message:
        slip.repeated > 0
          ? `Paragraph number ${number.value} is used ${slip.repeated} times in a row; this paragraph should be ${slip.expected}, and so on.`
          : `Paragraph number ${number.value} is used twice; this paragraph should be ${slip.expected}.`,
      related: [{ span: earlier.span, message: `First paragraph ${number.value}` }],
      ...renumberingFix(slip, resolution),
    };
  }
}
