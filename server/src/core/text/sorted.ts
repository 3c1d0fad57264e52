/** Finds places in what is sorted by place, by halving: a draft may have ten thousand of them. */
import type { Span } from './span';

/**
 * Index of the first thing that begins at or behind `offset`; the length of the list where there is none.
 *
 * @param sorted in order of what `startOf` gives, a UTF-16 offset
 */
export function firstIndexFrom<Thing>(
  sorted: readonly Thing[],
  startOf: (thing: Thing) => number,
  offset: number,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = sorted[middle];
    if (thing !== undefined && startOf(thing) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of some sorted things that begins at or before `offset`. */
export const lastUntil = <Thing>(
  sorted: readonly Thing[],
  startOf: (thing: Thing) => number,
  offset: number,
): Thing | undefined => sorted[firstIndexFrom(sorted, startOf, offset + 1) - 1];

/** Tells whether an offset lies in one of the spans, which may be in any order and inside each other. */
export function coverOf(spans: Iterable<Span>): (offset: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return (offset) => offset < (reach[firstIndexFrom(sorted, startOf, offset + 1) - 1] ?? 0);
}

/** Tells whether a span overlaps or touches one of some others, which may be in any order and inside each other. */
export function meetsAny(spans: Iterable<Span>): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ start, end }) => start <= (reach[firstIndexFrom(sorted, startOf, end + 1) - 1] ?? -1);
}

const startOf = ({ start }: Span): number => start;
