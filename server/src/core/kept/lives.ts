/** Blocks through the versions of a draft: values are kept as long as no edit touches their block. */
import type { Block, Resolution } from '../document/nodes';

interface Entry<Value> {
  readonly value: Value;
  /** Start of the block when the value was computed. */
  readonly at: number;
}

/** A block of a draft, in this and earlier versions in which it is unchanged: what is kept for it, by number of its `Kept`. */
export type Life = (Entry<unknown> | undefined)[];

const lives = new WeakMap<Resolution, ReadonlyMap<Block, Life>>();

/** A draft without an earlier version starts with new lives. */
export function livesOf(resolution: Resolution): ReadonlyMap<Block, Life> {
  let known = lives.get(resolution);
  if (!known) lives.set(resolution, (known = new Map(resolution.blocks.map((block) => [block, []]))));
  return known;
}

/** @param known those of all its blocks */
export const setLives = (resolution: Resolution, known: ReadonlyMap<Block, Life>): void =>
  void lives.set(resolution, known);

/** A value that depends on a block and its neighbours alone, and outlives its version. */
export class Kept<Value> {
  private static count = 0;
  private readonly number = Kept.count++;

  /** @param moved the value with its offsets shifted by some units */
  constructor(private readonly moved: (value: Value, by: number) => Value) {}

  /** Undefined if nothing is kept. */
  get(life: Life | undefined, { span: { start } }: Block): Value | undefined {
    const entry = life?.[this.number] as Entry<Value> | undefined;
    if (!entry) return undefined;
    return entry.at === start ? entry.value : this.moved(entry.value, start - entry.at);
  }

  /** What is kept, or else read and kept. */
  of(life: Life | undefined, block: Block, read: () => Value): Value {
    let value = this.get(life, block);
    if (value === undefined) this.set(life, block, (value = read()));
    return value;
  }

  set(life: Life | undefined, { span: { start } }: Block, value: Value): void {
    if (life) life[this.number] = { value, at: start };
  }
}
