/** Numbers as United Nations texts print them: roman figures and English ordinals. */

const romanValues: ReadonlyMap<string, number> = new Map(Object.entries({ I: 1, V: 5, X: 10, L: 50, C: 100 }));

/** Value of roman figures in capital letters up to CCC; undefined for other letters and for forms such as IIII. */
export function romanValue(figures: string): number | undefined {
  if (!/^(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(figures)) return undefined;
  let value = 0;
  for (let i = 0; i < figures.length; i++) {
    const own = romanValues.get(figures.charAt(i)) ?? 0;
    value += own < (romanValues.get(figures.charAt(i + 1)) ?? 0) ? -own : own;
  }
  return value;
}

const units =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** `seventy-eighth` for 78; figures with their ending from 200 on. */
export function ordinal(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value >= 200) return `${value}th`;
  if (value === 100) return 'one hundredth';
  if (value > 100) return `one hundred and ${ordinal(value - 100)}`;
  if (value < 20) return units[value - 1] ?? '';
  const ten = tens[Math.floor(value / 10) - 2] ?? '';
  const unit = units[(value % 10) - 1];
  return unit ? `${ten}-${unit}` : `${ten.slice(0, -1)}ieth`;
}
