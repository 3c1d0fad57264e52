/** Checks the numbers of operative paragraphs. */
import { memo } from '../kept/memo';
import type { Block, Operative, Part } from '../document/nodes';

/** Paragraphs with continuous numbers. A section that restarts at 1 is a run of its own. */
export type NumberingRun = readonly Operative[];

/** A paragraph whose number is out of order. */
export interface NumberingSlip {
  readonly paragraph: Operative;
  readonly kind: 'first' | 'duplicate' | 'skipped' | 'missing';
  readonly expected: number;
  /** The earlier paragraph with the same number. */
  readonly earlier: Operative | undefined;
  /** The previous paragraph, undefined for the first. */
  readonly previous: Operative | undefined;
  /** Length of a row of equal numbers in the sense of “the next one”: 1, 1, 1. Otherwise 0. */
  readonly repeated: number;
  /** New numbers for this paragraph and those after it, up to the first right one; empty if they are too many. */
  readonly renumbered: readonly Renumbered[];
}

interface Renumbered {
  readonly paragraph: Operative;
  readonly value: number;
}

/** Runs of a part in order. After a heading or a preamble the numbers may restart. */
export function numberingRuns(part: Part): readonly NumberingRun[] {
  const runs: Operative[][] = [];
  let mayRestart = true;
  for (const block of part.blocks) {
    if (separates(block)) mayRestart = true;
    if (block.kind !== 'operative') continue;
    const run = runs.at(-1);
    if (!run || (mayRestart && (block.number?.value === 1 || !block.number))) runs.push([block]);
    else run.push(block);
    mayRestart = false;
  }
  return runs;
}

export const numberingSlips = memo((part: Part): readonly NumberingSlip[] =>
  numberingRuns(part).flatMap((run) => (run.length > 1 || run[0]?.number ? slipsOf(run) : [])),
);

/** Limit of numbers that one run changes: thousands of slips in a hostile text would change thousands each. */
const maxRenumbered = 10_000;

const separates = (block: Block): boolean => block.kind === 'section-heading' || block.kind === 'preambular';

function slipsOf(run: NumberingRun): readonly NumberingSlip[] {
  const slips: NumberingSlip[] = [];
  const seen = new Map<number, Operative>();
  let left = maxRenumbered;
  let expected = 1;
  let seriesEnd = 0;
  for (const [index, paragraph] of run.entries()) {
    const value = paragraph.number?.value;
    if (value !== expected && index >= seriesEnd) {
      const next = run[index + 1]?.number?.value;
      const earlier = value === undefined ? undefined : seen.get(value);
      const kind = value === undefined ? 'missing' : index === 0 ? 'first' : value < expected ? 'duplicate' : 'skipped';
      const renumbered = renumberFrom(run, index, expected, left);
      left = renumbered.length === 0 ? 0 : left - renumbered.length;
      const repeated = repetition(run, index);
      slips.push({ paragraph, kind, expected, earlier, previous: run[index - 1], repeated, renumbered });
      if (repeated > 0) seriesEnd = index + repeated - 1;
      else if (value !== undefined && !goesOnFrom(expected, value, next)) expected = value;
    }
    if (value !== undefined && !seen.has(value)) seen.set(value, paragraph);
    expected++;
  }
  return slips;
}

/** Length of the row of equal numbers from the paragraph before `index`, if three or more; otherwise 0. */
function repetition(run: NumberingRun, index: number): number {
  const value = run[index]?.number?.value;
  if (value === undefined || run[index - 1]?.number?.value !== value) return 0;
  let end = index + 1;
  while (run[end]?.number?.value === value) end++;
  return end - index + 1 >= 3 ? end - index + 1 : 0;
}

/**
 * Whether the next number is nearer to the due one than to the printed one: then only the printed one is wrong.
 * Otherwise the next are judged by the printed number.
 */
const goesOnFrom = (expected: number, printed: number, next: number | undefined): boolean =>
  next !== undefined && Math.abs(next - expected - 1) < Math.abs(next - printed - 1);

/** Empty where more than `most` numbers would change. */
function renumberFrom(run: NumberingRun, from: number, first: number, most: number): readonly Renumbered[] {
  const changed: Renumbered[] = [];
  let value = first;
  for (let index = from; index < run.length; index++) {
    const paragraph = run[index];
    if (!paragraph || paragraph.number?.value === value) break;
    if (changed.length === most) return [];
    changed.push({ paragraph, value });
    value++;
  }
  return changed;
}
