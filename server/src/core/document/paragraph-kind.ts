/** Tells whether words open a preambular or an operative paragraph. */
import type { OpeningPart } from '../vocabulary/openings';
import { findOpening, looksLikeParticiple, looksLikeVerb } from '../vocabulary/openings';

/** The part of a resolution whose known opening stands at `at`, the longer one where both know it; English only. */
export function openingPartOf(text: string, at: number): OpeningPart | undefined {
  const preambular = findOpening('preambular', text, at)?.length ?? 0;
  const operative = findOpening('operative', text, at)?.length ?? 0;
  if (preambular === 0 && operative === 0) return undefined;
  return preambular >= operative ? 'preambular' : 'operative';
}

/** The part that emphasised words open by their known phrase, or failing that by their form. */
export function partOfWords(words: string): OpeningPart | undefined {
  const known = openingPartOf(words, 0);
  if (known) return known;
  const first = words.split(' ').find((word) => !/^(?:also|further)$/i.test(word)) ?? '';
  if (looksLikeParticiple(words)) return 'preambular';
  return looksLikeVerb(first) ? 'operative' : undefined;
}
