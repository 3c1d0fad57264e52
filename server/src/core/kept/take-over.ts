/** Finds the blocks of a draft that stand unchanged in its next version, so that what was worked out for them holds on. */
import type { Block, Resolution } from '../document/nodes';
import { isSameBlock } from './same-block';
import { type Life, livesOf, setLives } from './lives';

/** What an edit has replaced: all before `start` and, from `end` on, all after it is as it was. */
interface Change {
  readonly start: number;
  /** In the later version. */
  readonly end: number;
  /** By how much what follows has moved. */
  readonly by: number;
}

/**
 * Blocks of `next` that say the same as ones of `previous`, in the same surroundings, go on with their lives. Those beside
 * a change do not: what is found in a paragraph may depend on the lines before and after it.
 */
export function takeOver(previous: Resolution, next: Resolution): void {
  const change = changeBetween(previous.text, next.text);
  const before = new Map(previous.blocks.map((block) => [block.span.start, block]));
  const lives = livesOf(previous);
  const { blocks } = next;
  const reach = reachOf(blocks);
  const lifeOf = (block: Block, index: number): Life | undefined => {
    const by = shiftOf(blocks, reach, index, change);
    const same = by === undefined ? undefined : before.get(block.span.start - by);
    return by !== undefined && same && isSameBlock(same, block, by) ? lives.get(same) : undefined;
  };
  setLives(next, new Map(blocks.map((block, index) => [block, lifeOf(block, index) ?? new Map()])));
}

/** For each block how far it and those before it reach: notes may stand between the halves of a paragraph. */
function reachOf(blocks: readonly Block[]): readonly number[] {
  let end = 0;
  return blocks.map(({ span }) => (end = Math.max(end, span.end)));
}

/** How far a block has moved; undefined where it or a neighbour is touched by the change. */
function shiftOf(
  blocks: readonly Block[],
  reach: readonly number[],
  index: number,
  { start, end, by }: Change,
): number | undefined {
  const after = blocks[index + 1];
  if (after && Math.max(after.span.end, reach[index] ?? 0) < start) return 0;
  const before = blocks[index - 1];
  // Whatever reaches into the change from before it must end before it too.
  return before && before.span.start > end && (reach[index - 2] ?? 0) < before.span.start ? by : undefined;
}

/** Texts are compared piece by piece first: that is done by the machine, letters are not. */
const pieceLength = 4096;

function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start + pieceLength <= shorter && isSameAt(before, after, start, start)) start += pieceLength;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  const by = after.length - before.length;
  let end = after.length;
  const least = start + Math.max(0, by);
  while (end - pieceLength >= least && isSameAt(before, after, end - pieceLength - by, end - pieceLength))
    end -= pieceLength;
  while (end > least && before.charCodeAt(end - 1 - by) === after.charCodeAt(end - 1)) end--;
  return { start, end, by };
}

const isSameAt = (before: string, after: string, at: number, other: number): boolean =>
  before.slice(at, at + pieceLength) === after.slice(other, other + pieceLength);
