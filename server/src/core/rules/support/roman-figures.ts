/** Writes a number below one hundred in roman figures. */

const signs = [
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** `XIV` for 14. */
export function romanFigures(value: number): string {
  let left = value;
  let figures = '';
  for (const [worth, sign] of signs) {
    while (left >= worth) {
      figures += sign;
      left -= worth;
    }
  }
  return figures;
}
