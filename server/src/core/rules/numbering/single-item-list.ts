/** A list has at least two items. */
import type { Operative, Preambular, SubParagraph } from '../../document/nodes';
import { subParagraphsOf } from '../../reading/walk';
import type { Context, Finding, Rule } from '../rule';
import { paragraphManual, practice } from '../support/authorities';
import { isJudged } from '../support/judged';

export const singleItemList: Rule = {
  meta: {
    title: 'A list has two items at least',
    severity: 'warning',
    authority: [paragraphManual, practice('5 of 706 lists have one item, all in one text')],
    conventions: ['OPR-06'],
    languages: 'all',
    exceptFor: ['SC'],
  },
  checks: { preambular: list, operative: list, 'sub-paragraph': list },
};

function list(node: Preambular | Operative | SubParagraph, { part }: Context): Finding | undefined {
  if (!isJudged(part)) return undefined;
  const [item, ...others] = subParagraphsOf(node);
  // A list that skips its first label has its first item elsewhere: "3. (a) Requests …".
  if (!item || others.length > 0 || item.label.ordinal !== 1 || item.beginsAnew) return undefined;
  return {
    span: item.label.span,
    message: `This list has the single item ${item.label.text}. Write it as running text, or add another.`,
  };
}
