/** Measures processor time, which other programs hardly disturb, and takes the minimum of several runs. */

/** Present because the benchmark is started with it. */
declare const gc: ((options: { readonly type: 'minor' }) => void) | undefined;

/** In milliseconds. @param prepare sets up one run, unmeasured */
export function leastTime<Value>(prepare: () => Value, run: (value: Value) => unknown, runs: number): number {
  let least = Infinity;
  for (let turn = 0; turn < runs; turn++) {
    const value = prepare();
    gc?.({ type: 'minor' });
    const before = process.cpuUsage();
    run(value);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
