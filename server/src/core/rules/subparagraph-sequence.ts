/** Sub-paragraphs are lettered in order, without a gap. */
import { labelAt } from '../document/labels';
import { labelSlips } from '../document/list-order';
import type { Preambular, Operative, SubParagraph } from '../document/nodes';
import { subParagraphsOf } from '../document/walk';
import type { Context, Finding, Rule } from './rule';
import { paragraphManual } from './support/authorities';

export const subparagraphSequence: Rule = {
  meta: {
    title: 'Sub-paragraphs are lettered in order, without a gap',
    severity: 'error',
    authority: [paragraphManual],
    since: '0.1.0',
  },
  checks: { preambular: list, operative: list, 'sub-paragraph': list },
};

function* list(node: Preambular | Operative | SubParagraph, { text, resolution }: Context): Iterable<Finding> {
  // "3. (a) *Requests* …": the first item stands behind the number.
  const first = labelAt(text, node.contentStart) ? 2 : 1;
  for (const { item, expected, relabelled } of labelSlips(subParagraphsOf(node), first)) {
    const title =
      relabelled.length === 1
        ? `Change ${item.label.text} to ${expected}`
        : `Change ${item.label.text} to ${expected}, and the ${relabelled.length - 1} after it accordingly`;
    yield {
      span: item.label.span,
      message: `Sub-paragraph ${item.label.text} stands where ${expected} should be.`,
      // The Security Council goes on with its letters under other headings.
      ...(resolution.organ === 'SC' ? { severity: 'information' as const } : {}),
      fix: {
        title,
        isSafe: relabelled.length === 1,
        edits: relabelled.map(({ item: changed, text }) => ({ span: changed.label.span, text })),
      },
    };
  }
}
