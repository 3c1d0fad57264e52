/** Times functions: many runs after a warm-up, reported as median and 95th percentile in milliseconds. */

export interface Timing {
  readonly median: number;
  readonly p95: number;
}

export async function time(run: () => unknown, runs = 200, warmUp = 30): Promise<Timing> {
  const taken: number[] = [];
  for (let round = -warmUp; round < runs; round++) {
    const begin = performance.now();
    await run();
    if (round >= 0) taken.push(performance.now() - begin);
  }
  return summaryOf(taken);
}

export function summaryOf(taken: readonly number[]): Timing {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { median: at(0.5), p95: at(0.95) };
}

export const show = (what: string, { median, p95 }: Timing, note = ''): void =>
  console.log(`${what.padEnd(52)}${median.toFixed(2).padStart(9)} ms${p95.toFixed(2).padStart(9)} ms  ${note}`);
