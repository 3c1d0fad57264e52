/** A paragraph moved, deleted or inserted before a draft is renumbered. */
import { coverOf } from '../../text/sorted';
import type { Span } from '../../text/span';
import type { Counted, CountedList } from './lists';

export type Change =
  | { readonly kind: 'none' }
  /** From index `from` to index `to` of the present list. */
  | { readonly kind: 'move'; readonly list: CountedList; readonly from: number; readonly to: number }
  | { readonly kind: 'delete'; readonly list: CountedList; readonly from: number }
  /** A new paragraph before the one at `to`, or at the end. */
  | { readonly kind: 'insert'; readonly list: CountedList; readonly to: number; readonly text: string };

/** The future list; undefined is the new paragraph. */
export function arranged(list: CountedList, change: Change): readonly (Counted | undefined)[] {
  if (change.kind === 'none' || change.list !== list) return list.nodes;
  const nodes: (Counted | undefined)[] = [...list.nodes];
  if (change.kind === 'insert') nodes.splice(change.to, 0, undefined);
  else {
    const [node] = nodes.splice(change.from, 1);
    if (change.kind === 'move') nodes.splice(change.to, 0, node);
  }
  return nodes;
}

/** Where the text of a paragraph is removed and inserted. */
export interface Transfer {
  /** From the first character to the last, foreign text in between included. */
  readonly reach: Span;
  /** The removed text, with its blank lines. */
  readonly cuts: readonly Span[];
  /** The words themselves, in the pieces of a cut paragraph. */
  readonly pieces: readonly Span[];
  /** The place of insertion; undefined for a deletion. */
  readonly to: number | undefined;
}

/** A sort key of the future place; undefined for deleted text. */
export function orderAfter(transfer: Transfer | undefined): (offset: number) => number | undefined {
  if (!transfer) return (offset) => offset;
  const { reach, pieces, to } = transfer;
  const isMoved = coverOf(pieces);
  return (offset) => {
    if (!isMoved(offset)) return offset;
    return to === undefined ? undefined : to - 1 + (offset - reach.start + 1) / (reach.end - reach.start + 2);
  };
}
