/** No “and” stands before the last paragraph or the last item of a list. */
import type { Operative, Part, Preambular, SubParagraph } from '../../document/nodes';
import type { DraftContext, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { endingOfOwnText } from '../support/end-mark';
import { endsInAnd } from '../support/ends-in-and';
import { isJudged } from '../support/judged';
import { judgedItemsOf } from '../support/judged-lists';

export const andBeforeLast: Rule = {
  meta: {
    title: 'No “and” stands before the last paragraph or the last item of a list',
    severity: 'warning',
    authority: [practice('in none of 3,900 lists of the Assembly, the Economic and Social and Human Rights Councils')],
    conventions: ['OPR-04', 'OPR-05'],
    exceptFor: ['SC', 'OTHER'],
  },
  checks: { part },
};

function part(node: Part, context: DraftContext): readonly Finding[] {
  const { text, organ } = context;
  const found: Finding[] = [];
  const add = (each: Paragraph, sign: string): void => {
    const own = endingOfOwnText(text, each);
    if (endsInAnd(text, own)) found.push(finding(each, own.insertAt, sign));
  };
  if (isJudged(node) && organ) {
    for (const paragraph of node.preamble) add(paragraph, ',');
    for (const paragraph of node.operative) add(paragraph, ';');
  }
  const { items, signOf } = judgedItemsOf(node, context);
  for (const each of items) add(each.item, signOf(each));
  return found;
}

type Paragraph = Preambular | Operative | SubParagraph;

function finding(node: Paragraph, end: number, sign: string): Finding {
  const what = node.kind === 'sub-paragraph' ? `item ${node.label.text}` : 'a paragraph';
  return {
    span: { start: end - 3, end },
    message: `Remove “and” after ${what}: paragraphs and items follow each other without it, also before the last.`,
    fix: {
      title: 'Remove “and”',
      isSafe: true,
      edits: [{ span: { start: end - 5, end }, text: sign }],
    },
  };
}
