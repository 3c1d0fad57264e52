/** Sub-paragraphs are lettered in order, without a gap. */
import { endsInPause } from '../../reading/endings';
import { labelAt } from '../../notation/labels';
import type { Relabelled } from '../../reading/list-order';
import { labelSlips } from '../../reading/list-order';
import type { Preambular, Operative, SubParagraph } from '../../document/nodes';
import { subParagraphsOf } from '../../reading/walk';
import type { Context, Finding, Rule } from '../rule';
import { paragraphManual } from '../support/authorities';
import { followsBlankLine } from '../support/blank-lines';

export const subparagraphSequence: Rule = {
  meta: {
    title: 'Sub-paragraphs are lettered in order, without a gap',
    severity: 'error',
    authority: [paragraphManual],
    conventions: ['OPR-05'],
    languages: 'all',
    // The Security Council continues its letters under later headings.
    severityIn: { SC: 'information' },
  },
  checks: { preambular: list, operative: list, 'sub-paragraph': list },
};

function* list(node: Preambular | Operative | SubParagraph, { text }: Context): Iterable<Finding> {
  const items = subParagraphsOf(node);
  if (items.length === 0) return;
  // "3. (a) *Requests* …": the first item follows the number.
  const slips = labelSlips(items, labelAt(text, node.contentStart) ? 2 : 1);
  const isSure =
    slips.length > 0 &&
    isPlain(items) &&
    items.every(({ span }) => followsBlankLine(text, span.start) || endsAbove(text, span.start));
  for (const { item, expected, relabelled } of slips) {
    yield {
      span: item.label.span,
      message: `Sub-paragraph ${item.label.text} stands where ${expected} should be.`,
      // A list that begins with (b) may have lost the item before it.
      ...(items.length > 1 && relabellingFix(item, expected, relabelled, isSure && item !== items[0])),
    };
  }
}

function relabellingFix(
  { label }: SubParagraph,
  expected: string,
  relabelled: readonly Relabelled[],
  isPlain: boolean,
): Pick<Finding, 'fix'> {
  if (relabelled.length === 0) return {};
  const isOne = relabelled.length === 1;
  const others = isOne ? '' : `, and the ${relabelled.length - 1} after it accordingly`;
  const edits = relabelled.map(({ item, text }) => ({ span: item.label.span, text }));
  return { fix: { title: `Change ${label.text} to ${expected}${others}`, isSafe: isOne && isPlain, edits } };
}

/** Whether the items have words and labels of one kind; otherwise they may form several lists. */
const isPlain = ([first, ...others]: readonly SubParagraph[]): boolean =>
  first !== undefined &&
  [first, ...others].every(
    ({ label, contentStart, span }) =>
      label.wrapper === first.label.wrapper && label.alphabet === first.label.alphabet && contentStart < span.end,
  );

/** Whether the line above ends with a mark; otherwise the label may be part of a sentence. */
const endsAbove = (text: string, at: number): boolean => endsInPause(text, { start: Math.max(0, at - 400), end: at });
