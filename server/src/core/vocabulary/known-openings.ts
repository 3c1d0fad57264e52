/** Tells whether words begin with a known opening, and remembers it: drafts open hundreds of paragraphs with the same few. */
import type { OpeningPart } from './opening-table';
import { findOpening } from './openings';

/** A whole draft has fewer different openings; words of a hostile one are forgotten. */
const mostRemembered = 2000;

const remembered: Readonly<Record<OpeningPart, Map<string, boolean>>> = { preambular: new Map(), operative: new Map() };

export function isOpening(part: OpeningPart, words: string): boolean {
  const known = remembered[part];
  let answer = known.get(words);
  if (answer === undefined) {
    if (known.size >= mostRemembered) known.clear();
    answer = findOpening(part, words) !== undefined;
    known.set(words, answer);
  }
  return answer;
}
