/** A catalogue that is read on first use. */
import type { Catalogue } from './catalogue';

/** @param read called once; must not throw */
export function lazyCatalogue(read: () => Catalogue): Catalogue {
  let known: Catalogue | undefined;
  const catalogue = (): Catalogue => (known ??= read());
  return {
    get size() {
      return catalogue().size;
    },
    find: (symbol) => catalogue().find(symbol),
    search: (words, limit) => catalogue().search(words, limit),
    symbols: () => catalogue().symbols(),
  };
}
