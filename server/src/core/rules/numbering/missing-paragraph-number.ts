/** Every operative paragraph has a number, unless it is the only one. */
import { hasLabelBelow } from '../../document/parser/label-below';
import type { Part, Operative } from '../../document/nodes';
import { numberingSlips } from '../../reading/numbering';
import type { DraftContext, Finding, Rule } from '../rule';
import { draftingManual, markupGuide } from '../support/authorities';
import { isJudged } from '../support/judged';
import { renumberingFix } from '../support/numbering-fix';

export const missingParagraphNumber: Rule = {
  meta: {
    title: 'Every operative paragraph has a number, unless it is the only one',
    severity: 'error',
    authority: [draftingManual, markupGuide],
    conventions: ['OPR-02'],
    languages: 'all',
  },
  checks: { part },
};

function* part(node: Part, { resolution, text }: DraftContext): Iterable<Finding> {
  if (!isJudged(node)) return;
  for (const slip of numberingSlips(node)) {
    if (slip.kind !== 'missing') continue;
    const { paragraph, expected } = slip;
    yield {
      span: paragraph.opening?.emphasis?.span ?? paragraph.opening?.span ?? paragraph.span,
      message: `This operative paragraph has no number; it should be ${expected}.`,
      ...renumberingFix(slip, resolution, isNumbered(slip.previous) && !hasLabelBelow(text, paragraph)),
    };
  }
}

/** The first paragraph, or one after a numbered paragraph. */
const isNumbered = (previous: Operative | undefined): boolean => !previous || previous.number !== undefined;
