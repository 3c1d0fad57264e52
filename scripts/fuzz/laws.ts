/**
 * Every law on one text: reading, findings, fixes, format, clean-up, renumbering, renaming, and the editor's features.
 */
import { randomFrom } from '../laws/random';
import { actions, heldAgainstLaws } from '../laws/actions';
import { assertChanges, assertRenaming } from '../laws/changes';
import { assertFeatures } from '../laws/features';
import { assertFindings, assertSound } from '../laws/reading';

/**
 * The first law that a text breaks; undefined if all hold.
 * @param seed chooses the places for the features
 */
export function brokenOn(text: string, seed: number): string | undefined {
  const random = randomFrom(seed);
  const laws: readonly (readonly [string, () => void])[] = [
    ['reading', () => assertSound(text)],
    ['findings', () => assertFindings(text)],
    ...actions
      .filter((action) => action !== 'each fix')
      .map((action) => [action, () => assertAction(action, text, seed)] as const),
    ['changes of paragraphs', () => assertChanges(text, random)],
    ['renaming', () => assertRenaming(text, random)],
    ['features', () => assertFeatures(text, [random(text.length + 1), random(text.length + 1)])],
  ];
  for (const [name, law] of laws) {
    try {
      law();
    } catch (error) {
      return `${name}: ${messageOf(error)}`;
    }
  }
  return undefined;
}

/** The law without places: the same for all the smaller texts of one failure. */
export const kindOf = (broken: string): string => broken.replace(/\d+/g, '0').split('\n', 1).join('').slice(0, 120);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function assertAction(action: (typeof actions)[number], text: string, variant: number): void {
  const { broken } = heldAgainstLaws(action, text, variant);
  if (broken.length > 0) throw new Error(broken[0]);
}
