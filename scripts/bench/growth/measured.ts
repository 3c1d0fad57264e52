/** How the time of an entry grows with a text: measured once, then at twice and four times the length. */
import { parse } from '../../../server/src/core/index';
import type { Asked, Entry } from './entries';
import { leastTime } from './processor-time';
import type { HostileText } from './shapes';

/** Twice the length may take this many times as long: twice, and a margin for the machine. */
export const maxGrowth = 2.6;
/** The growth of a normal doubling; twice this and `maxGrowth` together hide no growth worth a look. */
const usualGrowth = 1.9;
/** Milliseconds; less than this at the greatest length is mostly chance and not judged. */
const floor = 15;
/** Milliseconds; if the shortest text takes longer, the next is measured before the longest is tried. */
const slow = 700;
/** Rounds for apparent excess at most; later ones only while it persists. */
const maxRounds = 6;

export interface Growth {
  /** Milliseconds at each length, then at twice the greatest if needed; undefined where not measured. */
  readonly times: readonly (number | undefined)[];
  /** By doubling; undefined if everything was too quick to judge. */
  readonly growth: number | undefined;
}

/** @param textAt the text of the shape at one of three lengths, each twice the previous, or at a fourth */
export function growthOf(entry: Entry, textAt: (step: number) => HostileText): Growth {
  const time = (step: number): number => timeOf(entry, textAt(step));
  const first = time(0);
  // Even cubic growth would stay too quick to judge.
  if (first * 64 < floor) return { times: [first], growth: undefined };
  if (first > slow) {
    const second = time(1);
    if (second / first > maxGrowth * 1.2) return { times: [first, second], growth: second / first };
    return lasting(entry, textAt, [first, second, time(2)]);
  }
  const last = time(2);
  if (last < floor || last / first < maxGrowth * usualGrowth)
    return { times: [first, undefined, last], growth: last < floor ? undefined : Math.sqrt(last / first) };
  return lasting(entry, textAt, [first, time(1), last]);
}

/** Apparent excess is run again, and must persist at twice the greatest length. */
function lasting(entry: Entry, textAt: (step: number) => HostileText, times: readonly number[]): Growth {
  const least = [...times];
  for (let round = 0; round < maxRounds && worst(least) > maxGrowth; round++) rerun(entry, textAt, least);
  if (worst(least) <= maxGrowth) return { times: least, growth: worst(least) };
  // Leaving the processor's cache makes one step; real growth makes the next one higher still.
  least.push(timeOf(entry, textAt(least.length)));
  const next = (): number => (least[3] ?? 0) / (least[2] ?? 1);
  for (let round = 0; round < 2 && next() > maxGrowth; round++) rerun(entry, textAt, least);
  return { times: least, growth: Math.min(worst(least.slice(0, 3)), next()) };
}

/** Lengths in turn, so that a busy moment falls on all of them. */
function rerun(entry: Entry, textAt: (step: number) => HostileText, least: number[]): void {
  for (const [step, known] of least.entries())
    least[step] = Math.min(
      known,
      leastTime(() => prepared(textAt(step)), entry, known < 60 ? 4 : known < 1000 ? 2 : 1),
    );
}

const worst = (times: readonly number[]): number =>
  Math.max(...times.slice(1).map((time, index) => time / (times[index] ?? time)));

const prepared = ({ text, places }: HostileText): Asked => ({ text, places, resolution: parse(text) });

/** Quick runs are repeated, since a disturbance would weigh heavily. */
function timeOf(entry: Entry, text: HostileText): number {
  const once = leastTime(() => prepared(text), entry, 1);
  return once > 40
    ? once
    : Math.min(
        once,
        leastTime(() => prepared(text), entry, once > 10 ? 1 : 3),
      );
}
