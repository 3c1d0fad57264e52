/** Facts about one part of a resolution adopted in parts, without those of other parts. */
import type { Catalogue, CatalogueEntry } from './catalogue';

/**
 * The entry of `67/234 B`. Without one of its own, the shared facts of the whole: no date, as parts may be adopted on
 * different days, and no vote.
 *
 * @param symbol of the whole resolution, without letters: `A/RES/67/234`
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
