/** Gives words the blanks of those they replace, no-break spaces included. */

/** @param words as many as in `printed`, separated by spaces */
export function spacedLike(printed: string, words: string): string {
  const blanks = printed.match(/\s+/g) ?? [];
  let next = 0;
  return words.replace(/ /g, () => blanks[next++] ?? ' ');
}
