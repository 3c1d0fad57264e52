/** Additional openings of a profile, and the rules that they silence. */
import { withoutEmphasis } from '../notation/markup';
import type { Operative, Preambular } from '../document/nodes';
import { baseOf } from '../vocabulary/opening-table';

/** Rules on the choice of opening words. */
export const rulesOnOpeningWords: ReadonlySet<string> = new Set([
  'misspelt-opening',
  'opening-of-another-body',
  'participle-in-operative-part',
  'uncommon-verb',
  'unknown-opening',
  'verb-in-preamble',
  'wrong-mood',
]);

/** @param openings in lower case, without “also” and “further” */
export function opensAsAllowed(
  { opening, contentStart }: Preambular | Operative,
  text: string,
  openings: readonly string[],
): boolean {
  if (openings.length === 0) return false;
  const printed = opening?.words ?? withoutEmphasis(text.slice(contentStart, contentStart + 120));
  const words = baseOf(printed);
  return openings.some((each) => words === each || words.startsWith(`${each} `));
}
