/** Labels of sub-paragraphs: what follows (c), and what opens a list inside (c). */

/** A label in its degree: `(c)` among letters, `(iii)` among roman numerals. */
export interface Place {
  readonly alphabet: 'letter' | 'roman';
  readonly ordinal: number;
}

const signs: readonly (readonly [number, string])[] = [
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const roman = (value: number): string => {
  let rest = value;
  let printed = '';
  for (const [worth, sign] of signs) {
    while (rest >= worth) {
      printed += sign;
      rest -= worth;
    }
  }
  return printed;
};

// After z comes aa, then bb.
const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

/** The letters of a label, without brackets. */
export const print = ({ alphabet, ordinal }: Place): string => (alphabet === 'letter' ? letter : roman)(ordinal);

export const following = ({ alphabet, ordinal }: Place): Place => ({ alphabet, ordinal: ordinal + 1 });

/** The first label of a degree, degrees counted from 0: letters, then roman numerals, and so on in turn. */
export const firstOf = (degree: number): Place => ({ alphabet: degree % 2 === 0 ? 'letter' : 'roman', ordinal: 1 });

const maxItems = 49;

const placeOf = (alphabet: Place['alphabet'], letters: string): Place | undefined => {
  for (let ordinal = 1; ordinal <= maxItems; ordinal++) {
    const place: Place = { alphabet, ordinal };
    if (print(place) === letters) return place;
  }
  return undefined;
};

/**
 * Reads the next label of a list. `places` holds the last label of each degree, the outermost first. A label that
 * continues no degree opens a new one where it is the first of its kind; otherwise it is a slip in the innermost degree.
 */
export const step = (places: readonly Place[], letters: string): readonly Place[] | undefined => {
  for (let degree = places.length - 1; degree >= 0; degree--) {
    const place = places[degree];
    if (place && print(following(place)) === letters) return [...places.slice(0, degree), following(place)];
  }
  const opened = firstOf(places.length);
  if (print(opened) === letters) return [...places, opened];
  const slip = placeOf(places.at(-1)?.alphabet ?? 'letter', letters);
  return slip && [...places.slice(0, -1), slip];
};
