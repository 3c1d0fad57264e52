/** Reads calendar dates as the United Nations prints them in its six languages: "19 December 2023", "19 de diciembre de 2023". */

import { englishMonths, monthNames } from '../../vocabulary/months';

const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names) => names.map((name, index) => [name, index + 1] as const)),
);

const spelled =
  /(\d{1,2})(?:er)?\s+(?:de\s+)?((?:\p{L}{2,10} )?(?:\p{L}{2,10}\/)?\p{L}{3,10})\s+(?:de\s+)?(\d{4})(?!\d)/u;
const chinese = /(\d{4})年(\d{1,2})月(\d{1,2})日/;

/** A date in a text: its place, in UTF-16 units from the start, and its ISO 8601 form. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
}

/** The first date in `text`; undefined if there is none, or the day does not exist. */
export function findDate(text: string): FoundDate | undefined {
  const match = spelled.exec(text);
  if (match) return asDate(match, match[3], months.get(lastName(match[2] ?? '')), match[1]);
  const inFigures = chinese.exec(text);
  return inFigures ? asDate(inFigures, inFigures[1], Number(inFigures[2]), inFigures[3]) : undefined;
}

/** `2023-12-19` as resolutions print it, `19 December 2023`; other text unchanged. */
export function dateInWords(iso: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const name = englishMonths[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}

const lastName = (name: string): string => name.toLowerCase().replace(/^.*[/ ]/, '');

function asDate(
  match: RegExpExecArray,
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): FoundDate | undefined {
  if (year === undefined || day === undefined || month === undefined || month < 1 || month > 12) return undefined;
  const days = month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (Number(day) < 1 || Number(day) > days) return undefined;
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { start: match.index, end: match.index + match[0].length, iso };
}
