/** What becomes of one paragraph before a draft is numbered again: it moves, goes, or comes. */
import { coverOf } from '../../text/sorted';
import type { Span } from '../../text/span';
import type { Counted, CountedList } from './lists';

export type Change =
  | { readonly kind: 'none' }
  /** The paragraph at `from` goes to `to`, both counted from zero in the list as it stands. */
  | { readonly kind: 'move'; readonly list: CountedList; readonly from: number; readonly to: number }
  | { readonly kind: 'delete'; readonly list: CountedList; readonly from: number }
  /** A new paragraph comes before the one at `to`, or to the end. */
  | { readonly kind: 'insert'; readonly list: CountedList; readonly to: number; readonly text: string };

/** The list as it will be; undefined stands for the new paragraph. */
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

/** Where the text of a paragraph is taken out, and where text is put in. */
export interface Transfer {
  /** From the first character to the last, with what of others stands between. */
  readonly reach: Span;
  /** What is taken out of the text, with the blank lines that go with it. */
  readonly cuts: readonly Span[];
  /** The words themselves, as they stand in the text: the pieces of a paragraph cut by a page break. */
  readonly pieces: readonly Span[];
  /** Where they are put in; undefined where they go for good. */
  readonly to: number | undefined;
}

/** Where a place of the text will stand among the others: a number to compare, no offset. Undefined where it goes. */
export function orderAfter(transfer: Transfer | undefined): (offset: number) => number | undefined {
  if (!transfer) return (offset) => offset;
  const { reach, pieces, to } = transfer;
  const isMoved = coverOf(pieces);
  return (offset) => {
    if (!isMoved(offset)) return offset;
    return to === undefined ? undefined : to - 1 + (offset - reach.start + 1) / (reach.end - reach.start + 2);
  };
}
