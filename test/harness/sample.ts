/** Takes some of many, chosen by the seed of the run. */
import { randomFrom } from '../../scripts/laws/random';
import { seed } from './seed';

/** Whether `UNRES_SAMPLE=all` asks that nothing be left out. */
export const isWhole = process.env['UNRES_SAMPLE'] === 'all';

/** `count` of the items in their order, others on other days; all of them where there are no more. */
export function sampleOf<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (isWhole) return items;
  const random = randomFrom(seed);
  let wanted = count;
  return items.filter((_, index) => {
    const isTaken = random(items.length - index) < wanted;
    if (isTaken) wanted--;
    return isTaken;
  });
}

/** All of the items, from another one on, so that the first few are others on other days. */
export function turnedTo<Item>(items: readonly Item[]): readonly Item[] {
  const first = isWhole ? 0 : randomFrom(seed)(items.length);
  return [...items.slice(first), ...items.slice(0, first)];
}
