/** How a resolution is cited in running text: "70/1 of 25 September 2015", "1325 (2000)", "217 A (III)". */
import type { CatalogueEntry } from '../../catalogue/catalogue';
import { citationsOf } from '../../reading/citations/citations';
import { dateInWords } from '../../reading/citations/dates';
import type { Resolution } from '../../document/nodes';
import { organOfSymbol } from '../../vocabulary/organs';

/** The number as it is printed behind "resolution"; undefined for the symbol of anything else. */
export function printedNumber(symbol: string): string | undefined {
  const number = /\/(?:RES|DEC)\/(.{1,40})$/.exec(symbol)?.[1];
  if (number === undefined) return undefined;
  const old = /^(\d{1,4})\(([^()]{1,12})\)([A-Z](?:-[A-Z])?)?$/.exec(number);
  if (old) return `${old[1]}${old[3] ? ` ${old[3]}` : ''} (${old[2]})`;
  const slashed = /^([\dES-]{1,7}\/\d{1,4})([A-Z](?:-[A-Z])?)?$/.exec(number);
  return slashed?.[1] === undefined ? undefined : slashed[1] + (slashed[2] ? ` ${slashed[2]}` : '');
}

/**
 * Whether a date is printed with a resolution cited at `offset`: at its first mention in running text, and not by the
 * Security Council, which cites without.
 */
export function takesDate(resolution: Resolution, symbol: string, offset: number): boolean {
  if (resolution.organ === 'SC') return false;
  const base = withoutPart(symbol);
  return !citationsOf(resolution).some(
    (citation) =>
      citation.place === 'text' &&
      citation.span.end < offset &&
      citation.symbol !== undefined &&
      withoutPart(citation.symbol) === base,
  );
}

/** `A/RES/66/241` of `A/RES/66/241A`: parts are cited by one symbol. */
export const withoutPart = (symbol: string): string => symbol.replace(/(?<=[\d)])[A-Z](?:-[A-Z])?$/, '');

/** ` of 25 September 2015`; empty where the date is not known. */
export const dateWords = ({ adopted }: Pick<CatalogueEntry, 'adopted'>): string =>
  adopted === undefined ? '' : ` of ${dateInWords(adopted)}`;

/** `, entitled “Tides”`; empty for the Security Council, whose resolutions have no titles. */
export const titleWords = ({ symbol, title }: CatalogueEntry): string =>
  title === undefined || organOfSymbol(symbol) === 'SC' ? '' : `, entitled “${quotedWithin(title)}”`;

/** Quotation marks inside others are single ones. */
const quotedWithin = (title: string): string =>
  title
    .replace(/"([^"]*)"/g, '‘$1’')
    .replace(/“/g, '‘')
    .replace(/”/g, '’');
