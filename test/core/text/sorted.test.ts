/** Searching in what is sorted by place gives what looking at all of it gives. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { coverOf, firstIndexFrom, lastUntil } from '../../../server/src/core/text/sorted';

const own = (value: number): number => value;
const numbers = fc.array(fc.nat(40), { maxLength: 30 });
const spans = fc.array(
  fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 12 },
);

describe('what is sorted by place', () => {
  it('is found as by looking at all of it', () => {
    fc.assert(
      fc.property(numbers, fc.nat(45), (values, offset) => {
        const sorted = [...values].sort((a, b) => a - b);
        const first = sorted.findIndex((value) => value >= offset);
        assert.equal(firstIndexFrom(sorted, own, offset), first < 0 ? sorted.length : first);
        assert.equal(
          lastUntil(sorted, own, offset),
          sorted.findLast((value) => value <= offset),
        );
      }),
    );
  });

  it('covers the places that one of its spans covers', () => {
    fc.assert(
      fc.property(spans, fc.nat(55), (all, offset) => {
        const isCovered = all.some(({ start, end }) => start <= offset && offset < end);
        assert.equal(coverOf(all)(offset), isCovered);
      }),
    );
  });
});
