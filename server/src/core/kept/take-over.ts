/** Finds the blocks that are unchanged in the next version of a draft, so that their values stay valid. */
import type { Block, Resolution } from '../document/nodes';
import type { Span } from '../text/span';
import { isSameBlock } from './same-block';
import { type Life, livesOf, setLives } from './lives';
import { surroundingsOf } from './surroundings';

/** The stretch replaced by an edit: everything before `start` and after `end` is unchanged. */
interface Change {
  readonly start: number;
  /** In the later version. */
  readonly end: number;
  /** The shift of everything after it. */
  readonly by: number;
}

/**
 * Unchanged blocks of `next` in unchanged surroundings inherit their lives. Those near a change do not: findings may
 * depend on the lines before and after a paragraph.
 */
export function takeOver(previous: Resolution, next: Resolution): void {
  const change = changeBetween(previous.text, next.text);
  const before = new Map(previous.blocks.map((block) => [block.span.start, block]));
  const lives = livesOf(previous);
  const { blocks } = next;
  const seen = surroundingsOf(next);
  const lifeOf = (block: Block, index: number): Life | undefined => {
    const by = shiftOf(seen[index], change);
    const same = by === undefined ? undefined : before.get(block.span.start - by);
    return by !== undefined && same && isSameBlock(same, block, by) ? lives.get(same) : undefined;
  };
  setLives(next, new Map(blocks.map((block, index) => [block, lifeOf(block, index) ?? []])));
}

/** The shift of a block; undefined if the change touches what it sees. */
function shiftOf(seen: Span | undefined, { start, end, by }: Change): number | undefined {
  if (!seen) return undefined;
  if (seen.end < start) return 0;
  return seen.start > end ? by : undefined;
}

/** Whole pieces are compared first, which is native and faster than letters. */
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
