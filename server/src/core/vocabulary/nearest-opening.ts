/** Suggests the known opening phrase that a misspelt one was meant to be. */
import { editDistance } from '../text/edit-distance';
import { withSequence } from './opening-forms';
import type { OpeningEntry, OpeningPart } from './opening-table';
import { baseOf, openingEntry, openingTable } from './opening-table';
import { remembered } from './remembered';

/** The longest phrase worth comparing; longer words are running text. */
const longest = 80;

/**
 * The phrase of the part that `words` are a slip of, with also or further where they belong; undefined where none is
 * near, and for words that are a phrase of either part already.
 */
export const nearestOpening = (part: OpeningPart, words: string): string | undefined =>
  words.length > longest ? undefined : nearest(part, words);

// Each search goes through the whole table.
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
    // Phrases are listed by how often they are used: of two equally near ones the more usual stays.
    if (distance < least) {
      least = distance;
      best = entry;
    }
  }
  return best;
}

/** How many letters may be wrong: two in a phrase of some length with an unknown word in it, one in every other. */
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
