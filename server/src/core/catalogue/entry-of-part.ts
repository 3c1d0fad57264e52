/** What is known about one part of a resolution adopted in parts: nothing that may hold for another part only. */
import type { Catalogue, CatalogueEntry } from './catalogue';

/**
 * The entry of `67/234 B`. Where the part has none, of that of the whole what the parts share: no date, as parts may be
 * adopted on different days, and not how it was adopted.
 *
 * @param symbol of the whole resolution, which has no letters: `A/RES/67/234`
 * @param letters of its parts, `B` or `A and B`; empty for the whole
 */
export function entryOfPart(catalogue: Catalogue, symbol: string, letters: string): CatalogueEntry | undefined {
  const whole = catalogue.find(symbol);
  if (letters === '') return whole;
  const own = catalogue.find(symbol + letters);
  if (own || !whole) return own;
  const { title, agendaItem } = whole;
  return { symbol, ...(title !== undefined && { title }), ...(agendaItem !== undefined && { agendaItem }) };
}
