/** Sub-paragraphs of the first degree are (a), (b), (c); those of the second (i), (ii), (iii). */
import type { LabelAlphabet, Operative, SubParagraph } from '../../document/nodes';
import { subParagraphsOf } from '../../reading/walk';
import type { Finding, Rule } from '../rule';
import { paragraphManual, practice } from '../support/authorities';

export const subparagraphDegree: Rule = {
  meta: {
    title: 'Sub-paragraphs of the first degree are (a), (b), (c); those of the second (i), (ii), (iii)',
    severity: 'warning',
    authority: [paragraphManual, practice('the Security Council also uses other labels, and is not judged')],
    conventions: ['OPR-05'],
    exceptFor: ['SC', 'OTHER'],
  },
  checks: { operative: list, 'sub-paragraph': list },
};

const alphabets: readonly LabelAlphabet[] = ['letter', 'roman'];

function list(node: Operative | SubParagraph): Finding | undefined {
  const [first] = subParagraphsOf(node);
  const expected = first && alphabets[first.degree - 1];
  if (!first || !expected || first.label.alphabet === 'bullet' || first.label.ordinal !== 1) return undefined;
  if (first.label.alphabet === expected && first.label.wrapper === 'parentheses') return undefined;
  const label = expected === 'letter' ? '(a)' : '(i)';
  return {
    span: first.label.span,
    message: `Sub-paragraphs of the ${first.degree === 1 ? 'first' : 'second'} degree begin with “${label}”, not with “${first.label.text}”.`,
  };
}
