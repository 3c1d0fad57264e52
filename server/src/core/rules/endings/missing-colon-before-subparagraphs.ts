/** The words before sub-paragraphs end with a colon. */
import type { Operative, Preambular, SubParagraph } from '../../document/nodes';
import { subParagraphsOf } from '../../reading/walk';
import type { Context, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { endingOfOwnText, endMarkFix, endSpan, howItEnds } from '../support/end-mark';
import { isJudged } from '../support/judged';

export const missingColonBeforeSubparagraphs: Rule = {
  meta: {
    title: 'The words before sub-paragraphs end with a colon',
    severity: 'error',
    authority: [practice('all of 553 lists in texts of the Assembly follow a colon')],
    conventions: ['OPR-04', 'OPR-05', 'PRE-03'],
    // The Council punctuates its lists more freely.
    severityIn: { SC: 'information' },
  },
  checks: { preambular: list, operative: list, 'sub-paragraph': list },
};

function list(node: Preambular | Operative | SubParagraph, { text, part }: Context): Finding | undefined {
  const [first] = subParagraphsOf(node);
  if (!isJudged(part) || !first) return undefined;
  const own = endingOfOwnText(text, node);
  if (own.mark?.sign === ':') return undefined;
  const fix = endMarkFix(text, own, ':');
  return {
    span: endSpan(text, own),
    message: `This text leads to sub-paragraph ${first.label.text}, but ${howItEnds(own)}; it should end with a colon.`,
    related: [{ span: first.label.span, message: 'The first sub-paragraph' }],
    // Preambles introduce lists in several ways, and an apparent list may be the rest of a preamble.
    ...(node.kind === 'preambular' && { severity: 'hint' as const }),
    fix: { ...fix, isSafe: fix.isSafe && node.kind !== 'preambular' && first.label.ordinal <= 1 },
  };
}
