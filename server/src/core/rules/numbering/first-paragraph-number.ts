/** The first operative paragraph has the number 1. */
import type { Part } from '../../document/nodes';
import { numberingSlips } from '../../reading/numbering';
import type { DraftContext, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { renumberingFix } from '../support/numbering-fix';

export const firstParagraphNumber: Rule = {
  meta: {
    title: 'The first operative paragraph has the number 1',
    severity: 'error',
    authority: [practice('of 48,365 steps from one operative paragraph to the next, 8 leave a gap')],
    conventions: ['OPR-02', 'STR-12'],
    languages: 'all',
  },
  checks: { part },
};

function* part(node: Part, { resolution }: DraftContext): Iterable<Finding> {
  if (!isJudged(node)) return;
  for (const slip of numberingSlips(node)) {
    const { number } = slip.paragraph;
    if (slip.kind !== 'first' || !number) continue;
    yield {
      span: number.span,
      message: `The first operative paragraph has the number ${number.value}; it should be 1.`,
      // A single paragraph has no number, or others are missing.
      ...(node.operative.length > 1 && renumberingFix(slip, resolution)),
    };
  }
}
