/** Roman figures: labels and parts in small or capital letters, and the old sessions of the Assembly. */

const signs: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** No list, section or annex counts further; "C" and "(ci)" are letters. */
const maxOrdinal = 99;

/** Of the sessions in a number such as "217 A (III)", where no figures are letters. */
export const maxSession = 399;

/** ccclxxxviii */
const maxLength = 11;

/** In small letters. */
export function toRoman(value: number): string {
  let rest = value;
  let printed = '';
  for (const [worth, sign] of signs) {
    while (rest >= worth) {
      printed += sign;
      rest -= worth;
    }
  }
  return printed;
}

/** Value of roman figures in small letters up to `most`; undefined for other letters and for forms such as iiii. */
export function fromRoman(figures: string, most = maxOrdinal): number | undefined {
  if (figures.length > maxLength) return undefined;
  let rest = figures;
  let value = 0;
  for (const [worth, sign] of signs) {
    while (rest.startsWith(sign)) {
      value += worth;
      rest = rest.slice(sign.length);
    }
  }
  return rest === '' && value > 0 && value <= most && toRoman(value) === figures ? value : undefined;
}
