/**
 * Resolutions adopted in parts. Texts cite `217 A (III)` and the symbol of the document is `A/RES/217(III)`, so that
 * this symbol must be known too, with only as much as holds for every part.
 */
import type { CatalogueEntry } from '../../server/src/core/catalogue/catalogue';

const part = /[A-Z]$/;

/** The entries, with one for each resolution of which only parts are known, and no more about the others than is sure. */
export function withWholes(entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  const parts = new Map<string, CatalogueEntry[]>();
  for (const entry of entries) {
    if (!part.test(entry.symbol)) continue;
    const whole = entry.symbol.replace(part, '');
    parts.set(whole, [...(parts.get(whole) ?? []), entry]);
  }
  const known = new Set(entries.map(({ symbol }) => symbol));
  return entries.flatMap((entry) => {
    const own = parts.get(entry.symbol);
    if (own) return [wholeOf(entry.symbol, [entry, ...own])];
    const whole = entry.symbol.replace(part, '');
    if (!part.test(entry.symbol) || known.has(whole)) return [entry];
    known.add(whole);
    return [wholeOf(whole, parts.get(whole) ?? [entry]), entry];
  });
}

/** Parts are numbered in the order of their adoption, so that the first bounds them all. */
function wholeOf(symbol: string, known: readonly CatalogueEntry[]): CatalogueEntry {
  const title = shared(known, 'title');
  const adopted = known.length > 1 ? shared(known, 'adopted') : undefined;
  const earliest = known.flatMap(({ adopted, notBefore }) => adopted ?? notBefore ?? []).sort()[0];
  return {
    symbol,
    ...(title !== undefined && { title }),
    ...(adopted !== undefined ? { adopted, dateSource: 'cited' as const } : earliest && { notBefore: earliest }),
  };
}

/** What all of them have; undefined where one differs or does not tell. */
function shared(entries: readonly CatalogueEntry[], field: 'title' | 'adopted'): string | undefined {
  const [first] = entries;
  return entries.every((entry) => entry[field] === first?.[field]) ? first?.[field] : undefined;
}
