/** Whether someone who types seems to have begun the title of a resolution, so that a list may open by itself. */

/** What else follows "resolution" in adopted texts. */
const noTitles: readonly string[] =
  'about addressing adopted affecting and are as at because being but by calling calls called concerning contained containing contains could during entitled establishing every extending focuses for from has have having if in including into is it made makes making may must no not of on or regarding relating related relevant requesting requests set shall should since so submitted such taken that the thereon these they this through to under unless until was were when where which while will with within without would'.split(
    ' ',
  );

/**
 * @param line what stands on the line before the cursor
 * @returns false while there are fewer than three letters, or they begin a word that goes on with the sentence
 */
export function isTitleBegun(line: string): boolean {
  const match =
    /(?:^|[^\p{L}\d])(?:resolution|decision)s? {1,3}(\p{L}[\p{L}’-]{0,40})((?: [\p{L}\d’-]{0,40}){0,8})$/iu.exec(
      line.slice(-200),
    );
  const [, first = '', more = ''] = match ?? [];
  const word = first.toLowerCase();
  if (word === '') return false;
  if (more !== '') return !noTitles.includes(word);
  return word.length >= 3 && !noTitles.some((each) => each.startsWith(word));
}
