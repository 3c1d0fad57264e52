/** Numbers paragraphs, sub-paragraphs, sections and notes again, and makes every reference follow, in one set of edits. */
import type { Resolution } from '../../document/nodes';
import { parse } from '../../document/parse';
import { applyEdits } from '../../text/edit';
import type { Change } from './change';
import type { Counted, CountedList } from './lists';
import { countedLists, listWith } from './lists';
import type { Renumbering } from './plan';
import { planned } from './plan';
import { hasSamePieces } from './same-pieces';

export type { Renumbering } from './plan';
export type { RenumberWarning } from './reference-changes';

/** Everything in its present order. */
export const renumber = (resolution: Resolution): Renumbering => renumberAfter(resolution, { kind: 'none' });

/** Only notes, their marks and references to them; paragraphs keep their numbers. */
export const renumberNotes = (resolution: Resolution): Renumbering =>
  renumberAfter(resolution, { kind: 'none' }, noLists);

/** @param to index from zero of its new place in its list */
export function moveNode(resolution: Resolution, node: Counted, to: number): Renumbering {
  const { list, index: from } = listWith(resolution, node) ?? {};
  if (!list || from === undefined || from === to || to < 0 || to >= list.nodes.length) return nothing;
  return renumberAfter(resolution, { kind: 'move', list, from, to });
}

/** Deletes a paragraph with its sub-paragraphs, and the notes marked only there. */
export function deleteNode(resolution: Resolution, node: Counted): Renumbering {
  const found = listWith(resolution, node);
  return found ? renumberAfter(resolution, { kind: 'delete', list: found.list, from: found.index }) : nothing;
}

/**
 * Inserts a new paragraph before or after another.
 * @param words its wording, without number or label
 */
export function insertBeside(
  resolution: Resolution,
  node: Counted,
  place: 'before' | 'after',
  words: string,
): Renumbering {
  const found = listWith(resolution, node);
  if (!found) return nothing;
  const to = found.index + (place === 'before' ? 0 : 1);
  return renumberAfter(resolution, { kind: 'insert', list: found.list, to, text: words });
}

const nothing: Renumbering = { edits: [], changes: [], warnings: [] };

type ListsOf = (resolution: Resolution) => readonly CountedList[];

const noLists: ListsOf = () => [];

const renumberAfter = (resolution: Resolution, change: Change, listsOf?: ListsOf): Renumbering =>
  changed(resolution, change, listsOf).renumbering;

/**
 * The result is read before it is given: if a line becomes another thing, or numbers do not settle, nothing changes.
 * `after` is the draft with the edits.
 */
export function changed(
  resolution: Resolution,
  change: Change,
  listsOf: ListsOf = countedLists,
): { readonly renumbering: Renumbering; readonly after: Resolution } {
  const renumbering = planned(resolution, change, listsOf(resolution));
  const { edits } = renumbering;
  if (edits.length === 0) return { renumbering, after: resolution };
  const after = parse(applyEdits(resolution.text, edits));
  const isAtRest = (): boolean => change.kind !== 'none' || planned(after, change, listsOf(after)).edits.length === 0;
  if (hasSamePieces(resolution, after, change) && isAtRest()) return { renumbering, after };
  const message = 'With this, the draft would be read in another way. If you mean it, change it by hand.';
  const warnings = [{ span: edits[0]?.span ?? resolution.span, message }];
  return { renumbering: { ...nothing, warnings }, after: resolution };
}
