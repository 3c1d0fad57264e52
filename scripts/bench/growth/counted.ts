/** How the steps of an entry grow with a text: the same figures on every machine, even for short texts. */
import { parse } from '../../../server/src/core/index';
import type { Entry } from './entries';
import { type Growth, maxGrowth } from './measured';
import type { HostileText } from './shapes';
import { stepsOf } from './step-count';

/** Steps; fewer are not judged. */
const floor = 6_000;
/** The fixed cost of a text may hide this much growth. */
const maxHidden = 1.25;
/** Steps; excessive growth shows by then. */
const many = 50_000_000;

export function countedGrowth(entry: Entry, textAt: (step: number) => HostileText): Growth {
  const count = (step: number): number => {
    const { text, places } = textAt(step);
    const resolution = parse(text);
    return stepsOf(() => entry({ text, places, resolution }));
  };
  // One-off preparations of the process do not count.
  const [first, second] = [Math.min(count(0), count(0)), count(1)];
  if (second > many && second / first > maxGrowth) return { times: [first, second], growth: second / first };
  const third = count(2);
  if (third < floor) return { times: [first, second, third], growth: undefined };
  const growth = growthTo(first, second, third);
  if (growth <= maxGrowth || third > many) return { times: [first, second, third], growth };
  // A longer text may be answered in another way, once: real growth continues with the next doubling.
  const fourth = count(3);
  return { times: [first, second, third, fourth], growth: Math.min(growth, growthTo(second, third, fourth)) };
}

/**
 * Subtracts the cost that every text has, which would hide the growth of short ones; unless the shortest is read in
 * another way than the rest.
 */
const growthTo = (first: number, second: number, third: number): number =>
  Math.min((third - second) / Math.max(second - first, floor / 8), (third / second) * maxHidden);
