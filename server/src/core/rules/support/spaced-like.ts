/** Words with the blanks of those that they replace, among them no-break spaces. */

/** @param words as many as in `printed`, with a space between each two */
export function spacedLike(printed: string, words: string): string {
  const blanks = printed.match(/\s+/g) ?? [];
  let next = 0;
  return words.replace(/ /g, () => blanks[next++] ?? ' ');
}
