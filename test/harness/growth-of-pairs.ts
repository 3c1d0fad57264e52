/** Prints the growth of what compares each line of a text with all others, as the benchmark counts it; run in a process of its own. */
import { countedGrowth } from '../../scripts/bench/growth/counted';
import { textOf } from '../../scripts/bench/growth/shapes';
import { prepareToCount } from '../../scripts/bench/growth/step-count';

prepareToCount();
const shape = { name: 'lines', head: '', pieces: ['a\n'] };
const everyPair = ({ text }: { readonly text: string }): unknown => {
  const lines = text.split('\n');
  return lines.filter((line) => lines.includes(`${line}b`));
};
const { growth } = countedGrowth(everyPair, (step) => textOf(shape, 2_000 * 2 ** step));
console.log(growth);
