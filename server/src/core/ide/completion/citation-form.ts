/** The form of citations in running text: "70/1 of 25 September 2015", "1325 (2000)", "217 A (III)". */
import type { CatalogueEntry } from '../../catalogue/catalogue';
import { citationsOf } from '../../reading/citations/citations';
import { dateInWords } from '../../reading/citations/dates';
import type { Resolution } from '../../document/nodes';
import { organOfSymbol } from '../../vocabulary/organs';

/** The number as printed after "resolution"; undefined for other symbols. */
export function printedNumber(symbol: string): string | undefined {
  const number = /\/(?:RES|DEC)\/(.{1,40})$/.exec(symbol)?.[1];
  if (number === undefined) return undefined;
  const old = /^(\d{1,4})\(([^()]{1,12})\)([A-Z](?:-[A-Z])?)?$/.exec(number);
  if (old) return `${old[1]}${old[3] ? ` ${old[3]}` : ''} (${old[2]})`;
  const slashed = /^([\dES-]{1,7}\/\d{1,4})([A-Z](?:-[A-Z])?)?$/.exec(number);
  return slashed?.[1] === undefined ? undefined : slashed[1] + (slashed[2] ? ` ${slashed[2]}` : '');
}

/**
 * Whether a citation at `offset` takes a date: at its first mention in running text, except in the Security Council.
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

/** ` of 25 September 2015`; empty if the date is unknown. */
export const dateWords = ({ adopted }: Pick<CatalogueEntry, 'adopted'>): string =>
  adopted === undefined ? '' : ` of ${dateInWords(adopted)}`;

/** `, entitled “Tides”`; empty for the Security Council, whose resolutions have no titles. */
export const titleWords = ({ symbol, title }: CatalogueEntry): string =>
  title === undefined || organOfSymbol(symbol) === 'SC' ? '' : `, entitled “${quotedWithin(title)}”`;

/** Nested quotation marks are single. */
const quotedWithin = (title: string): string =>
  title
    .replace(/"([^"]*)"/g, '‘$1’')
    .replace(/“/g, '‘')
    .replace(/”/g, '’');
