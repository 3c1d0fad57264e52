/** Every law there is, on one text: reading, findings, fixes, format, clean-up, renumbering, renaming, and the features of the editor. */
import assert from 'node:assert/strict';
import { renameableAt, renameAt } from '../../server/src/core/ide/rename';
import { deleteNode, insertBeside, moveNode, type Renumbering } from '../../server/src/core/ide/renumber';
import { countedLists } from '../../server/src/core/ide/renumber/lists';
import { applyEdits, parse } from '../../server/src/core/index';
import { inverseOf } from '../../test/harness/inverse-of';
import { randomFrom } from '../../test/harness/random';
import { actions, heldAgainstLaws } from '../laws/actions';
import { assertFeatures } from '../laws/features';
import { assertFindings, assertSound } from '../laws/reading';

/**
 * The first law that a text breaks; undefined where all hold.
 * @param seed chooses the places at which features are asked
 */
export function brokenOn(text: string, seed: number): string | undefined {
  const random = randomFrom(seed);
  const laws: readonly (readonly [string, () => void])[] = [
    ['reading', () => assertSound(text)],
    ['findings', () => assertFindings(text)],
    ...actions
      .filter((action) => action !== 'each fix')
      .map((action) => [action, () => assertAction(action, text, seed)] as const),
    ['changes of paragraphs', () => assertChanges(text, random)],
    ['renaming', () => assertRenaming(text, random)],
    ['features', () => assertFeatures(text, [random(text.length + 1), random(text.length + 1)])],
  ];
  for (const [name, law] of laws) {
    try {
      law();
    } catch (error) {
      return `${name}: ${messageOf(error)}`;
    }
  }
  return undefined;
}

/** Which law it is, without the places: the same for all the texts that a failing one is made smaller by. */
export const kindOf = (broken: string): string => broken.replace(/\d+/g, '0').split('\n', 1).join('').slice(0, 120);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function assertAction(action: (typeof actions)[number], text: string, variant: number): void {
  const { broken } = heldAgainstLaws(action, text, variant);
  if (broken.length > 0) throw new Error(broken[0]);
}

function assertChanges(text: string, random: (below: number) => number): void {
  const resolution = parse(text);
  const lists = countedLists(resolution);
  const nodes = lists[random(Math.max(1, lists.length))]?.nodes ?? [];
  const node = nodes[random(Math.max(1, nodes.length))];
  if (!node) return;
  assertUndone(text, moveNode(resolution, node, random(nodes.length)));
  assertUndone(text, deleteNode(resolution, node));
  assertUndone(text, insertBeside(resolution, node, random(2) === 0 ? 'before' : 'after', 'Words'));
}

function assertRenaming(text: string, random: (below: number) => number): void {
  const resolution = parse(text);
  const things = [
    ...resolution.notes,
    ...resolution.noteMarks,
    ...resolution.parts.flatMap(({ operative }) => operative),
  ];
  const offset = things[random(Math.max(1, things.length))]?.span.start ?? random(text.length + 1);
  const found = renameableAt(resolution, offset);
  if (found.isPossible) assert.equal(text.slice(found.span.start, found.span.end), found.placeholder);
  const renamed = renameAt(resolution, offset, String(1 + random(12)));
  if (renamed.isPossible) assertUndone(text, renamed);
}

const assertUndone = (text: string, { edits }: Pick<Renumbering, 'edits'>): void =>
  assert.equal(applyEdits(applyEdits(text, edits), inverseOf(text, edits)), text, 'is undone');
