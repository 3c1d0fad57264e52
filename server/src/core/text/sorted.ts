/** Binary search by place: a draft may have ten thousand of everything. */
import type { Span } from './span';

/**
 * Index of the first item at or after `offset`; the length of the list if there is none.
 *
 * @param sorted by `startOf`, a UTF-16 offset
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

/** The last of some sorted items at or before `offset`. */
export const lastUntil = <Thing>(
  sorted: readonly Thing[],
  startOf: (thing: Thing) => number,
  offset: number,
): Thing | undefined => sorted[firstIndexFrom(sorted, startOf, offset + 1) - 1];

/** The items, sorted and disjoint, that are entirely in a span. */
export function within<Thing>(
  sorted: readonly Thing[],
  spanOf: (thing: Thing) => Span,
  { start, end }: Span,
): readonly Thing[] {
  const from = firstIndexFrom(sorted, (thing) => spanOf(thing).start, start);
  const to = firstIndexFrom(sorted, (thing) => spanOf(thing).start, end + 1);
  return sorted.slice(from, to).filter((thing) => spanOf(thing).end <= end);
}

/** Tells whether one of some spans, unsorted or nested, contains a span. */
export function enclosureOf(spans: Iterable<Span>): (inner: Span) => boolean {
  const { sorted, reach } = reachesOf(spans);
  return ({ start, end }) => end <= (reach[firstIndexFrom(sorted, startOf, start + 1) - 1] ?? -1);
}

/** Tells whether one of some spans, unsorted or nested, contains an offset. */
export function coverOf(spans: Iterable<Span>): (offset: number) => boolean {
  const { sorted, reach } = reachesOf(spans);
  return (offset) => offset < (reach[firstIndexFrom(sorted, startOf, offset + 1) - 1] ?? 0);
}

/** Tells whether a span overlaps or touches one of some others, unsorted or nested. */
export function meetsAny(spans: Iterable<Span>): (span: Span) => boolean {
  const { sorted, reach } = reachesOf(spans);
  return ({ start, end }) => start <= (reach[firstIndexFrom(sorted, startOf, end + 1) - 1] ?? -1);
}

/** With the furthest end of the spans up to each. */
function reachesOf(spans: Iterable<Span>): { readonly sorted: readonly Span[]; readonly reach: readonly number[] } {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return { sorted, reach };
}

const startOf = ({ start }: Span): number => start;
