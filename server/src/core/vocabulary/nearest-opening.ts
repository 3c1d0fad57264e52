/** Suggests the known opening for a misspelt one. */
import { editDistance } from '../text/edit-distance';
import { withSequence } from './opening-forms';
import type { OpeningEntry, OpeningPart } from './opening-table';
import { baseOf, openingEntry, openingTable } from './opening-table';
import { remembered } from './remembered';

/** The longest phrase worth comparing; anything longer is running text. */
const longest = 80;

/**
 * The phrase of the part that `words` misspell, with “also” or “further” in place; undefined if none is near, or if
 * they are a known phrase of either part.
 */
export const nearestOpening = (part: OpeningPart, words: string): string | undefined =>
  words.length > longest ? undefined : nearest(part, words);

// Each search scans the whole table.
const nearest = remembered((part, words): string | undefined => {
  const listed = openingEntry(part, words);
  const sequence = /(?:^|\s)(also|further)(?:\s|$)/i.exec(words)?.[1]?.toLowerCase();
  if (listed?.instead) return withSequence(part, listed.instead, sequence);
  if (listed ?? openingEntry(part === 'operative' ? 'preambular' : 'operative', words)) return undefined;
  const base = baseOf(words);
  const best = closest(part, base, slips(base));
  return best && withSequence(part, best.phrase, sequence);
});

function closest(part: OpeningPart, base: string, limit: number): OpeningEntry | undefined {
  let best: OpeningEntry | undefined;
  let least = limit + 1;
  for (const [phrase, entry] of openingTable(part)) {
    if (entry.status === 'misspelt' || entry.status === 'model-un') continue;
    if (Math.abs(phrase.length - base.length) > limit) continue;
    const distance = editDistance(base, phrase, limit);
    // Phrases are sorted by use: of two equally near, the more frequent stays.
    if (distance < least) {
      least = distance;
      best = entry;
    }
  }
  return best;
}

/** Allowed wrong letters: two in a longer phrase with an unknown word, otherwise one. */
function slips(base: string): number {
  if (base.length < 9) return 1;
  return base.split(' ').every((word) => isKnownWord(word)) ? 1 : 2;
}

let knownWords: ReadonlySet<string> | undefined;

function isKnownWord(word: string): boolean {
  knownWords ??= new Set(
    [...openingTable('preambular').keys(), ...openingTable('operative').keys()].flatMap((phrase) => phrase.split(' ')),
  );
  return knownWords.has(word);
}
