/** No “and” stands before the last paragraph or the last item of a list. */
import type { Operative, Part, Preambular, SubParagraph } from '../../document/nodes';
import type { DraftContext, Finding, Rule } from '../rule';
import { practice } from '../support/authorities';
import { endingOfOwnText } from '../support/end-mark';
import { endsInAnd } from '../support/ends-in-and';
import { isJudged } from '../support/judged';
import { judgedItemsOf, signBetween } from '../support/judged-lists';

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

function* part(node: Part, context: DraftContext): Iterable<Finding> {
  const { text, organ } = context;
  if (isJudged(node) && organ) {
    for (const paragraph of [...node.preamble, ...node.operative]) {
      yield* ending(paragraph, text, signBetween(paragraph));
    }
  }
  for (const { item, sign } of judgedItemsOf(node, context)) yield* ending(item, text, sign);
}

function* ending(node: Preambular | Operative | SubParagraph, text: string, sign: string): Iterable<Finding> {
  const own = endingOfOwnText(text, node);
  if (!endsInAnd(text, own)) return;
  const { insertAt: end } = own;
  const what = node.kind === 'sub-paragraph' ? `item ${node.label.text}` : 'a paragraph';
  yield {
    span: { start: end - 3, end },
    message: `Remove “and” after ${what}: paragraphs and items follow each other without it, also before the last.`,
    fix: {
      title: 'Remove “and”',
      isSafe: true,
      edits: [{ span: { start: end - 5, end }, text: sign }],
    },
  };
}
