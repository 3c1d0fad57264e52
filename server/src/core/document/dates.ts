/** Reads English calendar dates as the United Nations prints them: "19 December 2023". */

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const date = /(\d{1,2})\s+([A-Za-z]{3,9})\s+(\d{4})(?!\d)/;

/** A date found in a text: where, in UTF-16 units from its start, and in ISO 8601. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
}

/** The first date in `text`; undefined where there is none or the day does not exist. */
export function findDate(text: string): FoundDate | undefined {
  const match = date.exec(text);
  if (!match) return undefined;
  const [printed, day, name, year] = match;
  const month = months.indexOf((name ?? '').toLowerCase()) + 1;
  const days = month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (month === 0 || Number(day) < 1 || Number(day) > days) return undefined;
  const iso = `${year}-${String(month).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  return { start: match.index, end: match.index + printed.length, iso };
}
