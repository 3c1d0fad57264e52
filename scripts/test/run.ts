/** Runs the steps of `npm test`, all of them or those named, and closes with one line of counts. */
import { add, type Counts } from './counts';
import { steps, type Step } from './steps';

const none: Counts = { passed: 0, failed: 0, skipped: 0 };

const isNamed = (step: Step, name: string): boolean => step.key === name || step.key.startsWith(`${name}:`);

/** Everything that is named needs the bundles first. */
const chosen = (names: readonly string[]): readonly Step[] =>
  names.length === 0
    ? steps.filter((step) => !step.isExtra)
    : steps.filter((step) => step.key === 'build' || names.some((name) => isNamed(step, name)));

const run = async (step: Step): Promise<Counts> => {
  try {
    return await step.run();
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

export const runTests = async (names: readonly string[]): Promise<number> => {
  // An ordinary exit lets a running editor be cleaned up; the signal alone would not.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  let total = none;
  const summary: string[] = [];
  for (const step of chosen(names)) {
    console.log(`\n── ${step.title}`);
    const begin = performance.now();
    const counts = await run(step);
    const seconds = ((performance.now() - begin) / 1000).toFixed(1).padStart(6);
    summary.push(
      `${counts.failed === 0 ? '✔' : '✘'} ${seconds} s  ${String(counts.passed).padStart(5)} passed  ${step.title}`,
    );
    total = add(total, counts);
  }
  console.log(`\n${summary.join('\n')}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed === 0 ? 0 : 1;
};
