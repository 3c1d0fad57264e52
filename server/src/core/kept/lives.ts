/** Blocks through the versions of a draft: what was worked out for one is kept as long as no edit touches it. */
import type { Block, Resolution } from '../document/nodes';

interface Entry<Value> {
  readonly value: Value;
  /** Where the block began when the value was worked out. */
  readonly at: number;
}

/** A block of a draft, in this version and in those before in which it stands unchanged. */
export type Life = Map<object, Entry<unknown>>;

const lives = new WeakMap<Resolution, ReadonlyMap<Block, Life>>();

/** A draft without a version before begins with new lives. */
export function livesOf(resolution: Resolution): ReadonlyMap<Block, Life> {
  let known = lives.get(resolution);
  if (!known) lives.set(resolution, (known = new Map(resolution.blocks.map((block) => [block, new Map()]))));
  return known;
}

/** @param known those of all its blocks */
export const setLives = (resolution: Resolution, known: ReadonlyMap<Block, Life>): void =>
  void lives.set(resolution, known);

/** A value that depends on the words of a block and of those beside it alone, and outlives the version it was read in. */
export class Kept<Value> {
  /** @param moved the value with its offsets some units further on */
  constructor(private readonly moved: (value: Value, by: number) => Value) {}

  /** Undefined where nothing is kept. */
  get(life: Life | undefined, { span: { start } }: Block): Value | undefined {
    const entry = life?.get(this) as Entry<Value> | undefined;
    if (!entry) return undefined;
    return entry.at === start ? entry.value : this.moved(entry.value, start - entry.at);
  }

  set(life: Life | undefined, { span: { start } }: Block, value: Value): void {
    life?.set(this, { value, at: start });
  }
}
