/** Resolutions known by their instrument: 217 A (III) by the Universal Declaration of Human Rights. */
import type { Catalogue, CatalogueEntry } from '../../catalogue/catalogue';
import { instrumentNames } from '../../vocabulary/instruments';

let entries: readonly CatalogueEntry[] | undefined;

/** Those without a title in the catalogue. */
export const instrumentEntries = (catalogue: Catalogue): readonly CatalogueEntry[] =>
  (entries ??= read()).filter(({ symbol }) => catalogue.find(symbol)?.title === undefined);

function read(): readonly CatalogueEntry[] {
  const found = new Map<string, CatalogueEntry>();
  for (const [, { name, symbol, part, date }] of instrumentNames()) {
    if (symbol === undefined || found.has(symbol)) continue;
    const letter = symbol.includes('(') ? (/^[A-Z](?=,|$)/.exec(part ?? '')?.[0] ?? '') : '';
    found.set(symbol, { symbol: symbol + letter, title: name, ...(date !== undefined && { adopted: date }) });
  }
  return [...found.values()];
}
