/** How many tests passed, failed and were skipped, and how to add them up. */
import { stripVTControlCharacters } from 'node:util';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** The counts of Mocha's summary; undefined if it got no further. */
export const mochaCounts = (output: string): Counts | undefined => {
  const plain = stripVTControlCharacters(output);
  const count = (word: string): number | undefined => {
    const found = new RegExp(`^\\s*(\\d+) ${word}\\b`, 'm').exec(plain);
    return found ? Number(found[1]) : undefined;
  };
  const passed = count('passing');
  return passed === undefined ? undefined : { passed, failed: count('failing') ?? 0, skipped: count('pending') ?? 0 };
};
