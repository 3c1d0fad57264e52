/** Labels of sub-paragraphs during typing: the successor of (c), and the first label of a list inside (c). */
import { type LabelReading, printOrdinal, readingsOf } from '../notation/labels';

/** The letters of a label, without brackets. */
export const print = ({ alphabet, ordinal }: LabelReading): string => printOrdinal(alphabet, ordinal);

export const following = ({ alphabet, ordinal }: LabelReading): LabelReading => ({ alphabet, ordinal: ordinal + 1 });

/** The first label of a degree, degrees counted from 0: letters, then roman numerals, and so on in turn. */
export const firstOf = (degree: number): LabelReading => ({
  alphabet: degree % 2 === 0 ? 'letter' : 'roman',
  ordinal: 1,
});

const maxItems = 49;

/**
 * Reads the next label of a list. `places` has the last label of each degree, the outermost first. A label that
 * continues no degree opens a new one if it is the first of its kind; otherwise it is a slip in the innermost degree.
 */
export const step = (places: readonly LabelReading[], letters: string): readonly LabelReading[] | undefined => {
  for (let degree = places.length - 1; degree >= 0; degree--) {
    const place = places[degree];
    if (place && print(following(place)) === letters) return [...places.slice(0, degree), following(place)];
  }
  const opened = firstOf(places.length);
  if (print(opened) === letters) return [...places, opened];
  const alphabet = places.at(-1)?.alphabet ?? 'letter';
  const slip = readingsOf(letters)?.find((each) => each.alphabet === alphabet && each.ordinal <= maxItems);
  return slip && [...places.slice(0, -1), slip];
};
