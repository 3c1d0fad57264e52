/** Moves, deletes and inserts a paragraph of a draft, at places chosen by a seed, and checks the laws after each. */
import assert from 'node:assert/strict';
import { applyEdits, check, parse, type Resolution } from '../../server/src/core/index';
import { deleteNode, insertBeside, moveNode, renumber } from '../../server/src/core/ide/renumber/renumber';
import { type Counted, countedLists, type CountedList } from '../../server/src/core/ide/renumber/lists';
import { randomFrom } from './random';
import { assertLaws } from './renumber-laws';

/** Words of a new paragraph, by kind. */
export const addedTo: Partial<Record<Counted['kind'], string>> = {
  preambular: '*Noting* the need for tables of tides',
  operative: '*Requests* the Secretary-General to publish tables of tides',
  'sub-paragraph': 'To publish tables of tides',
};

const endingRules = new Set(['preambular-ending', 'operative-ending', 'last-paragraph-ending', 'list-item-ending']);
const endings = (text: string): number => check(text).filter(({ rule }) => endingRules.has(rule)).length;

/** @returns whether the draft was suitable: in order, with something to move */
export function tryChanges(name: string, text: string, seed: number): boolean {
  const resolution = parse(text);
  const { edits, warnings } = renumber(resolution);
  const random = randomFrom(seed);
  const lists = changeable(resolution);
  const at = random(lists.length);
  const list = lists[at];
  if (edits.length > 0 || warnings.length > 0 || !list) return false;
  const from = random(list.nodes.length);
  const to = random(list.nodes.length);
  const node = list.nodes[from];
  if (!node) return false;
  const what = `${name}, ${node.kind} ${from + 1} of ${list.nodes.length}`;
  const moved = moveNode(resolution, node, to);
  assert.ok(from === to || moved.edits.length > 0, `${what} is moved to ${to + 1}`);
  const after = assertLaws({ resolution, what: `${what} moved to ${to + 1}` }, moved, '', true);
  assert.ok(endings(after) <= endings(text), `${what} moved to ${to + 1}: ends as before`);
  const back = parse(after);
  const again = node.kind === 'sub-paragraph' ? undefined : sameList(changeable(back), lists, list)?.nodes[to];
  const isBack = again && moved.warnings.length === 0 && from !== to;
  // A slip in a final mark is mended on the way; an index does not show on which side of a heading a paragraph was.
  if (isBack && endings(text) === 0 && !isCut(resolution, node) && !isBesideHeading(resolution, list, from))
    assert.equal(applyEdits(after, moveNode(back, again, from).edits), text, `${what} moved to ${to + 1} and back`);
  const deletion = deleteNode(resolution, node);
  assert.ok(deletion.edits.length > 0, `${what} is deleted`);
  assertLaws({ resolution, what: `${what} deleted` }, deletion, '', false);
  const place = random(2) === 0 ? 'before' : 'after';
  const added = addedTo[node.kind] ?? '';
  const insertion = insertBeside(resolution, node, place, added);
  // Items under headings of a list count in their own way.
  const isCounted = node.kind === 'preambular' || list.labelOf(node, from) !== undefined;
  if (insertion.edits.length === 0 && !isCounted) return insertion.warnings.length > 0;
  const longer = assertLaws({ resolution, what: `${what}, another ${place} it` }, insertion, added, true);
  assert.ok(endings(longer) <= endings(text), `${what}, another ${place} it: ends as before`);
  return true;
}

const changeable = (resolution: Resolution): readonly CountedList[] =>
  countedLists(resolution).filter(
    ({ nodes: [first, second], isOwn }) => isOwn && second && first && addedTo[first.kind] !== undefined,
  );

/** The list of another reading with the same place among its kind. */
function sameList(
  others: readonly CountedList[],
  own: readonly CountedList[],
  list: CountedList,
): CountedList | undefined {
  const ofKind = (lists: readonly CountedList[]): readonly CountedList[] =>
    lists.filter(({ nodes }) => nodes[0]?.kind === list.nodes[0]?.kind);
  return ofKind(others)[ofKind(own).indexOf(list)];
}

/** Whether a heading separates the paragraph from its neighbour. */
function isBesideHeading({ blocks }: Resolution, { nodes }: CountedList, at: number): boolean {
  const [first, last] = [nodes[at - 1] ?? nodes[at], nodes[at + 1] ?? nodes[at]];
  return blocks.some(
    ({ kind, span }) =>
      kind === 'section-heading' && first && last && span.start > first.span.start && span.start < last.span.start,
  );
}

const isCut = ({ blocks }: Resolution, { span }: Counted): boolean =>
  blocks.some(
    (block) => block.kind !== 'section-heading' && block.span.start > span.start && block.span.end < span.end,
  );
