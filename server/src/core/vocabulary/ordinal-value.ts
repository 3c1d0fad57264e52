/** Reads English ordinals: the value of "seventy-eighth" and of "78th". */
import { ordinal } from './numerals';

const highest = 199;

let values: ReadonlyMap<string, number> | undefined;

/** 78 for `Seventy-eighth` and `78th`; undefined for other words and above 199. */
export function ordinalValue(words: string): number | undefined {
  const figures = /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(words);
  if (figures) return Number(figures[1]);
  values ??= new Map(Array.from({ length: highest }, (_, index) => [ordinal(index + 1), index + 1]));
  return values.get(words.toLowerCase().replace(/[\s\u2010\u2011]+/g, (sign) => (/\s/.test(sign) ? ' ' : '-')));
}

/** The suffix `st`, `nd`, `rd` or `th`: 21st, 11th, 112th. */
export function ordinalEnding(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
