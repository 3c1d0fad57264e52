/** Checks the labels of sub-paragraphs. */
import { printOrdinal } from '../notation/labels';
import type { Label, SubParagraph } from '../document/nodes';

/** A sub-paragraph whose label is out of order. */
export interface LabelSlip {
  readonly item: SubParagraph;
  /** The due label, as printed. */
  readonly expected: string;
  /** New labels for this item and those after it, up to the first right one; empty if they are too many. */
  readonly relabelled: readonly Relabelled[];
}

export interface Relabelled {
  readonly item: SubParagraph;
  readonly text: string;
}

/**
 * Slips among the items of one list, all children of one paragraph. Bullets have no order.
 * @param first the due ordinal of the first item: 2 if the paragraph itself opens with "(a)"
 */
export function labelSlips(items: readonly SubParagraph[], first = 1): readonly LabelSlip[] {
  const slips: LabelSlip[] = [];
  let expected = first;
  let left = maxRelabelled;
  for (const [index, item] of items.entries()) {
    const { label } = item;
    if (label.alphabet === 'bullet') continue;
    // Another kind of label begins another list.
    const before = items[index - 1]?.label;
    const isOther = before && (before.alphabet !== label.alphabet || before.wrapper !== label.wrapper);
    if (isOther || item.beginsAnew) expected = 1;
    if (label.ordinal !== expected) {
      const isAlone = items[index + 1]?.label.ordinal === expected + 1;
      const relabelled = relabelFrom(items, index, expected, left);
      left = relabelled.length === 0 ? 0 : left - relabelled.length;
      slips.push({ item, expected: printLabel(label, expected), relabelled });
      if (!isAlone) expected = label.ordinal;
    }
    expected++;
  }
  return slips;
}

/** A label of the same kind with another ordinal. */
export function printLabel(label: Label, ordinal: number): string {
  const letters = printOrdinal(label.alphabet, ordinal);
  if (label.wrapper === 'parentheses') return `(${letters})`;
  return letters + (label.wrapper === 'parenthesis' ? ')' : '.');
}

/** Limit of labels that one list changes, so that thousands of slips in a hostile text stay cheap. */
const maxRelabelled = 2000;

function relabelFrom(items: readonly SubParagraph[], from: number, first: number, most: number): readonly Relabelled[] {
  const changed: Relabelled[] = [];
  let ordinal = first;
  for (let index = from; index < items.length; index++) {
    const item = items[index];
    if (!item || item.label.ordinal === ordinal) break;
    if (changed.length === most) return [];
    changed.push({ item, text: printLabel(item.label, ordinal) });
    ordinal++;
  }
  return changed;
}
