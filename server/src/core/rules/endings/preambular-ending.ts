/** A preambular paragraph ends with a comma. */
import type { Preambular, SubParagraph } from '../../document/nodes';
import { subParagraphsOf } from '../../reading/walk';
import type { DraftContext, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { endingOfOwnText, endMarkFix, endSpan, howItEnds } from '../support/end-mark';
import { isJudged } from '../support/judged';
import { readsAsOperative } from '../support/reads-as-operative';
import { operativeInDisguise } from '../support/operative-in-disguise';

export const preambularEnding: Rule = {
  reach: 'draft',
  meta: {
    title: 'A preambular paragraph ends with a comma',
    severity: 'error',
    authority: [practice('38,496 paragraphs of the Assembly end with a comma, 16 with another mark')],
    conventions: ['PRE-02', 'PRE-03'],
    // In these two Councils 1 to 4 paragraphs in 1,000 end otherwise.
    severityIn: { HRC: 'warning', SC: 'warning' },
  },
  checks: { preambular: ending },
};

function ending(node: Preambular, { resolution, text, part }: DraftContext): Finding | undefined {
  if (!isJudged(part) || (node === part.preamble.at(-1) && node === operativeInDisguise(resolution, part)))
    return undefined;
  const last = lastOf(node);
  const own = endingOfOwnText(text, last);
  if (own.mark?.sign === ',' || (own.mark?.sign === ':' && last === node)) return undefined;
  const fix = endMarkFix(text, own, ',');
  return {
    span: endSpan(text, own),
    message: `This preambular paragraph ${howItEnds(own)}; it should end with a comma.`,
    fix: { ...fix, isSafe: fix.isSafe && ![node, last].some((each) => readsAsOperative(text, each.contentStart)) },
  };
}

/** The last sub-paragraph of any degree, or the paragraph itself. */
function lastOf(node: Preambular | SubParagraph): Preambular | SubParagraph {
  const last = subParagraphsOf(node).at(-1);
  return last ? lastOf(last) : node;
}
