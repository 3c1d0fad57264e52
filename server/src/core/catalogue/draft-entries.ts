/** Facts that drafts state about themselves: a catalogue that grows while in use. */
import type { Catalogue, CatalogueEntry } from './catalogue';
import { completeEntry } from './complete-entry';
import { searchable, WordSearch } from './word-search';

export class DraftEntries implements Catalogue {
  private readonly byName = new Map<string, CatalogueEntry>();
  /** Names of the drafts of each resolution, by symbol. */
  private readonly names = new Map<string, Set<string>>();
  private index: WordSearch | undefined;

  /** @param max limit of drafts; later ones are ignored */
  constructor(private readonly max: number) {}

  get size(): number {
    return this.names.size;
  }

  /** The facts that one draft states about itself. */
  of(name: string): CatalogueEntry | undefined {
    return this.byName.get(name);
  }

  /** Replaces the earlier facts of a draft. The entry must not retain pieces of its text. */
  set(name: string, entry: CatalogueEntry | undefined): void {
    const known = this.byName.get(name);
    if (known) this.remove(name, known.symbol);
    if (entry && (known || this.byName.size < this.max)) {
      this.byName.set(name, entry);
      const same = this.names.get(entry.symbol);
      if (same) same.add(name);
      else this.names.set(entry.symbol, new Set([name]));
    }
    this.index = undefined;
  }

  /** Later drafts of the same resolution complete earlier ones. */
  find(symbol: string): CatalogueEntry | undefined {
    let found: CatalogueEntry | undefined;
    for (const name of this.names.get(symbol) ?? []) {
      const entry = this.byName.get(name);
      if (entry) found = found ? completeEntry(found, entry) : entry;
    }
    return found;
  }

  search(words: string, limit: number): readonly CatalogueEntry[] {
    this.index ??= new WordSearch(
      [...this.names.keys()].flatMap((symbol) => {
        const entry = this.find(symbol);
        return entry ? [searchable(entry)] : [];
      }),
    );
    return this.index.find(words, limit).flatMap((symbol) => this.find(symbol) ?? []);
  }

  symbols(): Iterable<string> {
    return this.names.keys();
  }

  private remove(name: string, symbol: string): void {
    this.byName.delete(name);
    const same = this.names.get(symbol);
    same?.delete(name);
    if (same?.size === 0) this.names.delete(symbol);
  }
}
