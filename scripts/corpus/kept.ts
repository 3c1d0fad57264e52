/** `npm run corpus -- --kept`: edits drafts at random places and compares what is kept with fresh answers. */
import { randomFrom } from '../laws/random';
import { assertKept } from '../laws/kept';
import { someTexts } from '../laws/kept-texts';

/** Edits of one draft. */
const editsEach = 25;
const maxListed = 10;

/** @returns whether all answers are equal */
export function printKept(seed: number, edits: number): boolean {
  const random = randomFrom(seed);
  let count = 0;
  let differing = 0;
  for (const { name, text } of someTexts(random, Math.ceil(edits / editsEach))) {
    const from = random(1_000_000);
    count += editsEach;
    try {
      assertKept(text, randomFrom(from), editsEach);
    } catch (error) {
      if (++differing <= maxListed)
        console.log(`${name}, edits ${from}: ${error instanceof Error ? error.message : ''}`);
    }
  }
  console.log(`${count} random edits, seed ${seed}: kept and fresh answers differ in ${differing} drafts`);
  return differing === 0;
}
