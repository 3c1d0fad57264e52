/** Caches answers of the library, so that it is not asked again: found ones for months, others for days. */

/** A store of small texts by name, such as a folder of files. Neither may reject. */
export interface TextStore {
  read(name: string): Promise<string | undefined>;
  write(name: string, text: string): Promise<void>;
}

export type KeptAnswer =
  { readonly state: 'found'; readonly line: string; readonly words: string } | { readonly state: 'unknown' };

const day = 24 * 60 * 60 * 1000;
/** In milliseconds. */
const lifetime = { found: 90 * day, unknown: 7 * day } as const;
const longest = 50_000;

/** A file name for a symbol on every file system; colliding symbols share a file, which names its own. */
const nameOf = (symbol: string): string => `${symbol.replace(/[^A-Za-z0-9]/g, '-')}.json`;

interface Stored {
  readonly symbol: string;
  /** Milliseconds since 1970. */
  readonly on: number;
  readonly answer: KeptAnswer;
}

export class KeptAnswers {
  constructor(private readonly store: TextStore) {}

  /** Undefined if nothing is kept, or it is too old or damaged. */
  async find(symbol: string, now: number): Promise<KeptAnswer | undefined> {
    const stored = storedIn(await this.store.read(nameOf(symbol)));
    if (stored?.symbol !== symbol || stored.on > now) return undefined;
    return now - stored.on < lifetime[stored.answer.state] ? stored.answer : undefined;
  }

  keep(symbol: string, answer: KeptAnswer, on: number): Promise<void> {
    const stored: Stored = { symbol, on, answer };
    return this.store.write(nameOf(symbol), JSON.stringify(stored));
  }
}

const storedIn = (text: string | undefined): Stored | undefined => {
  if (text === undefined || text.length > longest) return undefined;
  try {
    const { symbol, on, answer } = JSON.parse(text) as Partial<Stored>;
    if (typeof symbol !== 'string' || typeof on !== 'number' || !answer) return undefined;
    if (answer.state === 'unknown') return { symbol, on, answer: { state: 'unknown' } };
    const { state, line, words } = answer;
    const isWhole = state === 'found' && typeof line === 'string' && typeof words === 'string';
    return isWhole ? { symbol, on, answer: { state, line, words } } : undefined;
  } catch {
    return undefined;
  }
};
