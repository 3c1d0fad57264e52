/** Runs the steps of `npm test`, all or those named, and prints one line of counts. */
import { availableParallelism } from 'node:os';
import { add, type Counts } from './counts';
import { steps, type Step } from './steps';

const none: Counts = { passed: 0, failed: 0, skipped: 0 };

interface Outcome {
  readonly step: Step;
  readonly counts: Counts;
  readonly seconds: number;
}

const isNamed = (step: Step, name: string): boolean => step.key === name || step.key.startsWith(`${name}:`);

const chosen = (names: readonly string[]): readonly Step[] =>
  names.length === 0
    ? steps.filter((step) => !step.isExtra)
    : steps.filter((step) => step.key === 'build' || names.some((name) => isNamed(step, name)));

/**
 * Groups of sequential steps. Everything needs the bundles; steps in VS Code then run beside the others if there is a
 * second core.
 */
const rowsOf = (all: readonly Step[]): readonly (readonly Step[])[] => {
  const others = all.filter(({ key }) => key !== 'build');
  if (availableParallelism() < 2) return [others];
  const rows = [others.filter((step) => !step.isInEditor), others.filter((step) => step.isInEditor)];
  return rows.filter(({ length }) => length > 0);
};

const secondsSince = (begin: number): number => (performance.now() - begin) / 1000;

/** @param isAlone whether it prints at once; otherwise at its end */
const run = async (step: Step, isAlone: boolean): Promise<Outcome> => {
  const begin = performance.now();
  const lines: string[] = [];
  const print = isAlone ? (line: string) => console.log(line) : (line: string) => void lines.push(line);
  console.log(isAlone ? `\n── ${step.title}` : `… ${step.title}`);
  let counts: Counts;
  try {
    counts = await step.run(print);
  } catch (error) {
    print(error instanceof Error ? (error.stack ?? error.message) : String(error));
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  if (!isAlone) console.log([`\n── ${step.title}`, ...lines, ''].join('\n'));
  return { step, counts, seconds: secondsSince(begin) };
};

const runRow = async (row: readonly Step[], isAlone: boolean): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const step of row) outcomes.push(await run(step, isAlone));
  return outcomes;
};

const describe = ({ step: { title }, counts: { passed, failed, skipped }, seconds }: Outcome): string =>
  [
    failed === 0 ? '✔' : '✘',
    `${seconds.toFixed(1).padStart(6)} s`,
    ...[passed, failed, skipped].map((count) => String(count).padStart(7)),
    ` ${title}`,
  ].join(' ');

export const runTests = async (names: readonly string[]): Promise<number> => {
  // A normal exit cleans up a running editor; the signal alone would not.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const begin = performance.now();
  const all = chosen(names);
  const first = await runRow(
    all.filter(({ key }) => key === 'build'),
    true,
  );
  const rows = rowsOf(all);
  const outcomes = [...first, ...(await Promise.all(rows.map((row) => runRow(row, rows.length === 1)))).flat()];
  const total = outcomes.reduce((sum, { counts }) => add(sum, counts), none);
  console.log(`\n      time  passed  failed skipped  step`);
  for (const outcome of outcomes) console.log(describe(outcome));
  console.log(`  ${secondsSince(begin).toFixed(1).padStart(6)} s in all${rows.length > 1 ? ', in two rows' : ''}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed === 0 ? 0 : 1;
};
