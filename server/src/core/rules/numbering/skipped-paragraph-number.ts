/** Operative paragraphs are numbered without a gap. */
import type { Part } from '../../document/nodes';
import { numberingSlips } from '../../reading/numbering';
import type { DraftContext, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { renumberingFix } from '../support/numbering-fix';

export const skippedParagraphNumber: Rule = {
  meta: {
    title: 'Operative paragraphs are numbered without a gap',
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
    if (slip.kind !== 'skipped' || !number) continue;
    const gap = number.value - slip.expected;
    const missing =
      gap === 1
        ? `number ${slip.expected} is missing`
        : `numbers ${slip.expected} ${gap === 2 ? 'and' : 'to'} ${number.value - 1} are missing`;
    // After another wrong number, the number due would confuse.
    const isAfterRight = slip.previous?.number?.value === slip.expected - 1;
    const where = isAfterRight
      ? `Paragraph ${number.value} follows paragraph ${slip.expected - 1}:`
      : `Before paragraph ${number.value}`;
    yield {
      span: number.span,
      message: `${where} ${missing}. This paragraph should be ${slip.expected}.`,
      ...renumberingFix(slip, resolution),
    };
  }
}
