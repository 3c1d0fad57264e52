/** Whether a draft has the same pieces after a change, except for the changed paragraph. */
import { kindsOf } from '../../reading/kinds';
import type { Block, Plain, Resolution } from '../../document/nodes';
import { encloses } from '../../text/span';
import type { Change } from './change';
import type { Counted } from './lists';
import { isStranger } from './transfer';

export function hasSamePieces(before: Resolution, after: Resolution, change: Change): boolean {
  if (change.kind === 'none') return kindsOf(before) === kindsOf(after);
  const left = tallied(before.blocks, 1);
  tallied(after.blocks, -1, left);
  if (change.kind === 'delete') tallied(wentWith(before, change.list.nodes[change.from]), -1, left);
  if (change.kind === 'insert') {
    const kind = change.list.nodes[0]?.kind ?? '';
    left.set(kind, (left.get(kind) ?? 0) + 1);
  }
  // A paragraph's notes go with it.
  return [...left].every(([kind, count]) => count === 0 || (change.kind === 'delete' && kind === 'note' && count > 0));
}

/** A paragraph, and the headings among its items. */
function wentWith({ blocks }: Resolution, node: Counted | undefined): readonly Block[] {
  if (!node || node.kind === 'part') return node?.blocks ?? [];
  const inside = blocks.filter((block) => block !== node && !isStranger(block) && encloses(node.span, block.span));
  return [node, ...inside];
}

/** The number of each kind, nested ones included. */
function tallied(
  blocks: readonly (Block | Plain)[],
  by: 1 | -1,
  counts = new Map<string, number>(),
): Map<string, number> {
  for (const block of blocks) {
    counts.set(block.kind, (counts.get(block.kind) ?? 0) + by);
    if ('children' in block) tallied(block.children, by, counts);
  }
  return counts;
}
