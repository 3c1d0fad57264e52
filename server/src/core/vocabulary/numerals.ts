/** Ordinal numbers in English words. */

const units =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** `seventy-eighth` for 78; figures with their suffix from 200. */
export function ordinal(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value >= 200) return `${value}th`;
  if (value === 100) return 'one hundredth';
  if (value > 100) return `one hundred and ${ordinal(value - 100)}`;
  if (value < 20) return units[value - 1] ?? '';
  const ten = tens[Math.floor(value / 10) - 2] ?? '';
  const unit = units[(value % 10) - 1];
  return unit ? `${ten}-${unit}` : `${ten.slice(0, -1)}ieth`;
}
