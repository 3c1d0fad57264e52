/** Capital letters at the beginning. */
import { firstCharacter } from './span';

/** The words with a capital at their beginning. */
export const capitalised = (words: string): string => {
  const { end } = firstCharacter(words, 0);
  return words.slice(0, end).toUpperCase() + words.slice(end);
};
