/** The openings to offer: those of the tables, and those that the profile adds. */
import { looksLikeParticiple, looksLikeVerb } from '../../vocabulary/opening-forms';
import { baseOf, openingTable } from '../../vocabulary/opening-table';
import type { OpeningEntry, OpeningPart } from '../../vocabulary/openings';
import { findOpening } from '../../vocabulary/openings';
import type { Organ } from '../../vocabulary/organs';
import type { Place } from './place';

export interface OfferedOpening {
  readonly entry: OpeningEntry;
  /** Whether the user's profile adds it. */
  readonly isOwn: boolean;
}

export function openingsFor({ isForModelUn, ownOpenings }: Place, part: OpeningPart): readonly OfferedOpening[] {
  const table = openingTable(part);
  const usual = [...table.values()].filter(
    ({ status }) => status === 'current' || status === 'older' || (status === 'model-un' && isForModelUn),
  );
  if (ownOpenings.length === 0) return usual.map((entry) => ({ entry, isOwn: false }));
  const own = new Map(ownOpenings.map((words) => [baseOf(words), words]));
  return [
    ...usual.map((entry) => ({ entry, isOwn: entry.status !== 'current' && own.has(entry.phrase.toLowerCase()) })),
    ...[...own]
      .filter(([base, words]) => fits(words, part) && !usual.some(({ phrase }) => phrase.toLowerCase() === base))
      .map(([base, words]) => ({ entry: table.get(base) ?? ownEntry(part, words), isOwn: true })),
  ];
}

/** A phrase in the form of neither participle nor verb may open either part. */
const fits = (words: string, part: OpeningPart): boolean =>
  part === 'preambular' ? !looksLikeVerb(words) : !looksLikeParticiple(words);

const ownEntry = (part: OpeningPart, phrase: string): OpeningEntry => ({
  part,
  phrase,
  status: 'current',
  instead: undefined,
  uses: { GA: 0, HRC: 0, ECOSOC: 0, SC: 0 },
  usesWithAlso: 0,
  usesWithFurther: 0,
  nextWord: undefined,
  repetition: undefined,
  reach: undefined,
  securityCouncilReach: undefined,
});

/** The italic part of an opening, as the rules on italics read it: all of an unknown one. */
export const italicLength = (part: OpeningPart, words: string, organ: Organ): number =>
  Math.min(words.length, findOpening(part, words, 0, organ)?.length ?? words.length);
