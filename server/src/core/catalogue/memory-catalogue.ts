/** Catalogues in memory: of given entries, or of several catalogues. */
import type { Catalogue, CatalogueEntry } from './catalogue';
import { emptyCatalogue } from './catalogue';
import { completeEntry } from './complete-entry';
import { searchable, searchOrder, WordSearch } from './word-search';

/** Later entries with the same symbol complete earlier ones. */
export function catalogueOf(entries: Iterable<CatalogueEntry>): Catalogue {
  const bySymbol = new Map<string, CatalogueEntry>();
  for (const entry of entries) {
    const known = bySymbol.get(entry.symbol);
    bySymbol.set(entry.symbol, known ? completeEntry(known, entry) : entry);
  }
  let search: WordSearch | undefined;
  return {
    size: bySymbol.size,
    find: (symbol) => bySymbol.get(symbol),
    search: (words, limit) => {
      search ??= new WordSearch(Array.from(bySymbol.values(), searchable));
      return search.find(words, limit).flatMap((symbol) => bySymbol.get(symbol) ?? []);
    },
    symbols: () => bySymbol.keys(),
  };
}

/** Later catalogues complete earlier ones, entry by entry; a more reliable date wins. */
export function joinCatalogues(...catalogues: readonly Catalogue[]): Catalogue {
  const [first = emptyCatalogue, ...others] = catalogues;
  return others.reduce<Catalogue>((joined, next) => new JoinedCatalogue(joined, next), first);
}

class JoinedCatalogue implements Catalogue {
  private counted: number | undefined;

  constructor(
    private readonly earlier: Catalogue,
    private readonly later: Catalogue,
  ) {}

  get size(): number {
    return (this.counted ??= this.earlier.size + [...this.onlyLater()].length);
  }

  find(symbol: string): CatalogueEntry | undefined {
    const earlier = this.earlier.find(symbol);
    const later = this.later.find(symbol);
    return earlier && later ? completeEntry(earlier, later) : (earlier ?? later);
  }

  search(words: string, limit: number): readonly CatalogueEntry[] {
    const found = new Map<string, CatalogueEntry>();
    for (const entry of [...this.earlier.search(words, limit), ...this.later.search(words, limit)]) {
      found.set(entry.symbol, this.find(entry.symbol) ?? entry);
    }
    return [...found.values()].sort(searchOrder(words)).slice(0, Math.max(0, limit));
  }

  *symbols(): Iterable<string> {
    yield* this.earlier.symbols();
    yield* this.onlyLater();
  }

  private *onlyLater(): Iterable<string> {
    for (const symbol of this.later.symbols()) if (!this.earlier.find(symbol)) yield symbol;
  }
}
