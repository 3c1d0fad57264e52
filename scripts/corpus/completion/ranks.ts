/** The rank of the next words of adopted texts in the list. */
import { parse } from '../../../server/src/core/index';
import { completionsAt } from '../../../server/src/core/ide/completion/completions';
import type { AdoptedText } from '../texts';
import { type AskedPlace, placesOf } from './places';

/** Ranks count from 1; infinite for words not offered. */
export interface Ranks {
  readonly count: number;
  /** Share of places with the words among the first 1, 5 and 10. */
  readonly within: readonly [one: number, five: number, ten: number];
  /** The mean of 1/rank. */
  readonly reciprocal: number;
}

/** How much of the next words is typed: nothing, or the first letters. */
export const typedLetters = [0, 2, 3] as const;

/**
 * The tables of suggestions are built from texts at even places of the list of names; these are the others.
 * @param every takes one in so many
 */
export const heldOut = (texts: readonly AdoptedText[], every = 1): readonly AdoptedText[] =>
  texts.filter((_, index) => index % 2 === 1 && ((index - 1) / 2) % every === 0);

export interface Measured {
  readonly place: AskedPlace;
  readonly letters: number;
  readonly rank: number;
}

export const measurePlaces = (texts: readonly AdoptedText[]): readonly Measured[] =>
  texts.flatMap((text) =>
    placesOf(text).flatMap((place) =>
      typedLetters
        .filter((letters) => letters === 0 || place.kind === 'opening')
        .map((letters) => ({ place, letters, rank: rankAt(place, letters) })),
    ),
  );

function rankAt({ written, truth, kind }: AskedPlace, letters: number): number {
  const text = written + truth.slice(0, letters);
  const offered = completionsAt(parse(text), text.length, { kinds: [kind] });
  const at = offered.findIndex(({ edit }) => isTruth(edit.text.toLowerCase(), truth, kind));
  return at < 0 ? Infinity : at + 1;
}

/** A list of addressees begins with the first: "Member States and the specialized agencies". */
function isTruth(written: string, truth: string, kind: AskedPlace['kind']): boolean {
  if (kind !== 'addressee') return /[*_]([^*_]+)[*_]/.exec(written)?.[1] === truth;
  const words = written.replace(/ to $/, '');
  return truth === words || [' and ', ', '].some((next) => truth.startsWith(words + next));
}

export function ranksOf(measured: readonly Measured[]): Ranks {
  const count = measured.length;
  const share = (most: number): number => measured.filter(({ rank }) => rank <= most).length / count;
  return {
    count,
    within: [share(1), share(5), share(10)],
    reciprocal: measured.reduce((sum, { rank }) => sum + 1 / rank, 0) / count,
  };
}
