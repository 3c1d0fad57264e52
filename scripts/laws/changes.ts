/**
 * Laws of renumbering, moving, deleting, inserting and renaming on any text: nothing else changes its identity, and no
 * word is lost.
 */
import assert from 'node:assert/strict';
import { kindsOf } from '../../server/src/core/reading/kinds';
import type { Block } from '../../server/src/core/document/nodes';
import { renameableAt, renameAt } from '../../server/src/core/ide/rename/rename';
import { deleteNode, insertBeside, moveNode, type Renumbering } from '../../server/src/core/ide/renumber/renumber';
import { type Counted, countedLists } from '../../server/src/core/ide/renumber/lists';
import { applyEdits, parse, type Resolution } from '../../server/src/core/index';
import { encloses } from '../../server/src/core/text/span';
import { inverseOf } from './inverse-of';
import { addedTo } from './renumber-any';
import { words } from './renumber-laws';

type Random = (below: number) => number;

/** Moves, deletes and inserts one random paragraph. */
export function assertChanges(text: string, random: Random): void {
  const resolution = parse(text);
  const lists = countedLists(resolution);
  const nodes = lists[random(Math.max(1, lists.length))]?.nodes ?? [];
  const node = nodes[random(Math.max(1, nodes.length))];
  if (!node) return;
  const moved = changed(resolution, moveNode(resolution, node, random(nodes.length)), 'moved');
  assert.deepEqual(missing(piecesOf(resolution), piecesOf(moved)), [], 'moved: makes no other paragraphs');
  assert.deepEqual(missing(piecesOf(moved), piecesOf(resolution)), [], 'moved: makes no more paragraphs');
  assert.deepEqual(words(moved.text), words(text), 'moved: keeps the words');
  const deleted = changed(resolution, deleteNode(resolution, node), 'deleted');
  const gone = missing(piecesOf(resolution), [...piecesOf(deleted), ...piecesIn(resolution, node)]);
  assert.deepEqual(
    gone.filter((kind) => kind !== 'note'),
    [],
    'deleted: nothing else goes',
  );
  assert.deepEqual(missing(piecesOf(deleted), piecesOf(resolution)), [], 'deleted: makes no other paragraphs');
  const added = addedTo[node.kind] ?? 'Words';
  const place = random(2) === 0 ? 'before' : 'after';
  const longer = changed(resolution, insertBeside(resolution, node, place, added), 'put in');
  if (longer.text === text) return;
  const more = missing(piecesOf(longer), piecesOf(resolution));
  assert.ok(more.length === 1, `put in: is one paragraph, not ${more.join(', ')}`);
  assert.deepEqual(missing(piecesOf(resolution), piecesOf(longer)), [], 'put in: makes no other paragraphs');
  assert.deepEqual(words(longer.text), words(`${text} ${added}`), 'put in: keeps the words');
}

/** Renames one random thing. */
export function assertRenaming(text: string, random: Random): void {
  const resolution = parse(text);
  const { notes, noteMarks, parts } = resolution;
  const things = [...notes, ...noteMarks, ...parts.flatMap(({ operative }) => operative)];
  const offset = things[random(Math.max(1, things.length))]?.span.start ?? random(text.length + 1);
  const found = renameableAt(resolution, offset);
  if (found.isPossible) assert.equal(text.slice(found.span.start, found.span.end), found.placeholder);
  const name = String(1 + random(12));
  const renamed = renameAt(resolution, offset, name);
  if (!renamed.isPossible) return;
  const after = changed(resolution, renamed, 'renamed');
  assert.deepEqual(words(after.text), words(text), 'renamed: keeps the words');
  const isMove = renamed.notices.some((notice) => notice.includes(' moves '));
  if (isMove) return;
  assert.equal(kindsOf(after), kindsOf(resolution), 'renamed: makes no other paragraphs');
  const shift = renamed.edits
    .filter(({ span }) => span.end <= offset)
    .reduce((sum, { span, text: to }) => sum + to.length - (span.end - span.start), 0);
  const again = renameAt(after, offset + shift, name);
  assert.deepEqual(again.isPossible ? again.edits : again.reason, [], 'renamed: settles');
}

/** The draft after a change that can be reversed. */
function changed({ text }: Resolution, { edits }: Pick<Renumbering, 'edits'>, what: string): Resolution {
  const after = applyEdits(text, edits);
  assert.equal(applyEdits(after, inverseOf(text, edits)), text, `${what}: is undone`);
  return parse(after);
}

function* kinds(block: Block): Iterable<string> {
  yield block.kind;
  if ('children' in block) for (const child of block.children) yield* kinds(child);
}

const piecesOf = ({ blocks }: Resolution): readonly string[] => blocks.flatMap((block) => [...kinds(block)]);

/** A paragraph with the page lines and comments between its lines, which stay. */
const piecesIn = ({ blocks }: Resolution, node: Counted): readonly string[] => {
  if (node.kind === 'part') return node.blocks.flatMap((block) => [...kinds(block)]);
  const inside = blocks.filter((block) => block !== node && encloses(node.span, block.span));
  return [...kinds(node), ...inside.flatMap((block) => [...kinds(block)])];
};

/** Items more frequent in the first list than in the second. */
function missing(list: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return list.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
