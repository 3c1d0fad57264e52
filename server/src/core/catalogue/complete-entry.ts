/** Merges the facts of two sources about one resolution. */
import type { CatalogueEntry, DateSource } from './catalogue';

type Dates = Pick<CatalogueEntry, 'adopted' | 'dateSource' | 'notBefore' | 'notAfter'>;

/** The earlier entry, completed by the later; the more reliable date wins, the earlier on a tie. */
export function completeEntry(earlier: CatalogueEntry, later: CatalogueEntry): CatalogueEntry {
  const joined: { -readonly [Field in keyof CatalogueEntry]: CatalogueEntry[Field] } = { ...later, ...earlier };
  for (const field of ['adopted', 'dateSource', 'notBefore', 'notAfter', 'lookedUp'] as const) delete joined[field];
  const isSurer = surenessOf(later) > surenessOf(earlier);
  const tellsMore = isSurer || (earlier.title === undefined && later.title !== undefined);
  const lookedUp = earlier.lookedUp ?? (tellsMore ? later.lookedUp : undefined);
  return { ...joined, ...datesOf(isSurer ? later : earlier), ...(lookedUp !== undefined && { lookedUp }) };
}

const sureness: Readonly<Record<DateSource, number>> = { official: 4, 'roll-call': 3, cited: 2 };

/** 0 if unknown, less than 1 if the date is only bounded. */
function surenessOf({ adopted, dateSource, notBefore, notAfter }: CatalogueEntry): number {
  if (adopted !== undefined) return dateSource ? sureness[dateSource] : 1;
  return (notBefore === undefined ? 0 : 0.25) + (notAfter === undefined ? 0 : 0.25);
}

/** An exact date needs no bounds. */
function datesOf({ adopted, dateSource, notBefore, notAfter }: CatalogueEntry): Dates {
  if (adopted !== undefined) return { adopted, ...(dateSource && { dateSource }) };
  return { ...(notBefore !== undefined && { notBefore }), ...(notAfter !== undefined && { notAfter }) };
}
