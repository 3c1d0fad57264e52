/** Reads dates in ISO 8601 and refuses placeholders such as 0001-01-01. */
import { findDate } from '../core/index';

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The date, if the United Nations can have adopted something on it. */
export function adoptionDate(iso: string | undefined): string | undefined {
  const [, year, month, day] = form.exec(iso?.trim() ?? '') ?? [];
  if (year === undefined || month === undefined || day === undefined || Number(year) < 1946) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day) ? iso?.trim() : undefined;
}

/** The date in a field with or without other words: `19 December 2023`. */
export const dateInWords = (words: string): string | undefined => adoptionDate(findDate(words.slice(0, 200))?.iso);
