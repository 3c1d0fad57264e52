/** Moves or deletes the paragraph at a place of a draft, with its sub-paragraphs, numbers and references. */
import { paragraphAt, paragraphsOf } from '../../reading/walk';
import type { Resolution } from '../../document/nodes';
import { touches } from '../../text/span';
import { placeName } from '../wording/paragraph-names';
import type { Renumbering } from './renumber';
import { changed, deleteNode } from './renumber';
import type { Counted } from './lists';
import { countedLists, listWith } from './lists';

/** Offsets into the present text. */
export type ParagraphChange =
  /** The paragraph at `from` takes the place of the one at `to`. */
  | { readonly kind: 'move'; readonly from: number; readonly to: number }
  /** One place up, -1, or down, 1. */
  | { readonly kind: 'step'; readonly from: number; readonly by: -1 | 1 }
  | { readonly kind: 'delete'; readonly from: number };

export type ParagraphChanged =
  | (Pick<Renumbering, 'edits' | 'warnings'> & {
      readonly isPossible: true;
      /** The former name of the paragraph: `OP12 (a)`. */
      readonly name: string;
      /** Its start in the edited text; its former start if deleted. */
      readonly at: number;
    })
  /** Why nothing changes, in words for the drafter. */
  | { readonly isPossible: false; readonly reason: string };

export function changeParagraph(resolution: Resolution, change: ParagraphChange): ParagraphChanged {
  const node = paragraphAt(resolution, change.from);
  if (!node) return not('No paragraph stands here. Put the cursor in one.');
  const name = placeName(resolution, node.span.start);
  const found = listWith(resolution, node);
  if (!found) return not(`${name} is not counted with others, so that it has no place to move to.`);
  const { list, index: from } = found;
  const { nodes } = list;
  if (change.kind === 'delete') {
    const { edits, warnings } = deleteNode(resolution, node);
    if (edits.length === 0) return not(warnings[0]?.message ?? `${name} cannot be deleted.`);
    return { isPossible: true, name, edits, warnings, at: node.span.start };
  }
  const to = change.kind === 'step' ? from + change.by : indexAt(resolution, change.to, nodes);
  if (change.kind === 'step' && to < 0) return not(`${name} is already the first.`);
  if (change.kind === 'step' && to >= nodes.length) return not(`${name} is already the last.`);
  if (to < 0) return not(`${name} can only change places with paragraphs that it is counted with. Choose one of them.`);
  if (to === from) return not(`${name} stands there already.`);
  const { renumbering, after } = changed(resolution, { kind: 'move', list, from, to });
  const { edits, warnings } = renumbering;
  if (edits.length === 0) return not(warnings[0]?.message ?? `${name} cannot be moved.`);
  const index = countedLists(resolution).indexOf(list);
  const at = countedLists(after)[index]?.nodes[to]?.span.start ?? node.span.start;
  return { isPossible: true, name, edits, warnings, at };
}

const not = (reason: string): ParagraphChanged => ({ isPossible: false, reason });

/** Index of the paragraph at a place, or of a parent; -1 if none of them is there. */
function indexAt(resolution: Resolution, offset: number, nodes: readonly Counted[]): number {
  const there = new Set<unknown>([...paragraphsOf(resolution)].filter(({ span }) => touches(span, offset)));
  return nodes.findLastIndex((node) => there.has(node));
}
