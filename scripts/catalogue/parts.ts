/**
 * Resolutions adopted in parts. Texts cite `217 A (III)` and the symbol of the document is `A/RES/217(III)`: an entry
 * for it has the facts that every part shares.
 */
import type { CatalogueEntry } from '../../server/src/core/catalogue/catalogue';

const part = /[A-Z]$/;

/** The entries, with one for each resolution known by its parts only, and nothing uncertain about the others. */
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

/** Parts are numbered by adoption, so that the first bounds them all. */
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

/** The value that all share; undefined if one differs or lacks it. */
function shared(entries: readonly CatalogueEntry[], field: 'title' | 'adopted'): string | undefined {
  const [first] = entries;
  return entries.every((entry) => entry[field] === first?.[field]) ? first?.[field] : undefined;
}
