/** Finds entries by title words, symbols and numbers. */
import { canonicalSymbol } from '../vocabulary/symbols';
import type { CatalogueEntry } from './catalogue';

/** Longer than any query; the rest is ignored. */
const maxCharacters = 200;
const maxWords = 16;

/** The searchable facts of an entry. */
export interface Searchable {
  readonly symbol: string;
  readonly title: string;
  /** ISO date of adoption or its latest possible date; empty if unknown. */
  readonly date: string;
}

interface Searched extends Omit<Searchable, 'title'> {
  /** The symbol, the number and all words, each after a blank. */
  readonly words: string;
}

/** Each entry has a line of words: a search is some thousand short scans. */
export class WordSearch {
  /** The latest first. */
  private readonly searched: readonly Searched[];

  constructor(entries: Iterable<Searchable>) {
    this.searched = Array.from(entries, ({ symbol, title, date }) => ({ symbol, date, words: wordsOf(symbol, title) }))
      .reverse()
      .sort(compareLatest);
  }

  /** The symbols of the entries found. */
  find(words: string, limit: number): readonly string[] {
    const wanted = wantedWords(words);
    if (wanted.length === 0 || !(limit > 0)) return [];
    const named: string[] = [];
    const found: string[] = [];
    const isNamed = nameTest(words);
    for (const { symbol, words: line } of this.searched) {
      if (!wanted.every((word) => line.includes(word))) continue;
      if (isNamed(symbol)) named.push(symbol);
      else if (found.length < limit) found.push(symbol);
    }
    return [...named, ...found].slice(0, limit);
  }
}

export const searchable = (entry: CatalogueEntry): Searchable => ({
  symbol: entry.symbol,
  title: entry.title ?? '',
  date: dateOf(entry),
});

/** The order of results: an exact match, then the latest. */
export function searchOrder(words: string): (a: CatalogueEntry, b: CatalogueEntry) => number {
  const isNamed = nameTest(words);
  return (a, b) => Number(isNamed(b.symbol)) - Number(isNamed(a.symbol)) || compareLatest(searchable(a), searchable(b));
}

type Dated = Pick<Searchable, 'date'>;

const compareLatest = ({ date: a }: Dated, { date: b }: Dated): number => (a < b ? 1 : a > b ? -1 : 0);

const dateOf = ({ adopted, notAfter, notBefore }: CatalogueEntry): string => adopted ?? notAfter ?? notBefore ?? '';

/** Whether the words are exactly the symbol or number of an entry. */
function nameTest(words: string): (symbol: string) => boolean {
  const name = canonicalSymbol(words.slice(0, maxCharacters)).toUpperCase();
  return (symbol) => name !== '' && (symbol.toUpperCase() === name || numberOf(symbol).toUpperCase() === name);
}

/** `70/1` of `A/RES/70/1`; the whole symbol of other documents. */
function numberOf(symbol: string): string {
  const at = Math.max(symbol.indexOf('/RES/'), symbol.indexOf('/DEC/'));
  return at < 0 ? symbol : symbol.slice(at + 5);
}

function wordsOf(symbol: string, title: string): string {
  const number = numberOf(symbol);
  const spelled = number.includes('(') ? ` ${folded(number)}` : '';
  return ` ${symbol.toLowerCase()} ${number.toLowerCase()}${spelled}${title === '' ? '' : ` ${folded(title)}`}`;
}

/** The form of a word in the line of an entry: after a blank. */
function wantedWords(words: string): readonly string[] {
  const typed = words.slice(0, maxCharacters).split(/\s+/);
  const wanted = typed.flatMap((word) =>
    /\d.*\/|\/.*\d/.test(word) ? [canonicalSymbol(word).toLowerCase()] : folded(word).split(' '),
  );
  return wanted
    .filter((word) => word !== '')
    .slice(0, maxWords)
    .map((word) => ` ${word}`);
}

/** In lower case without accents; other characters become blanks. */
function folded(words: string): string {
  const small = words.toLowerCase();
  // Most titles are ASCII, which halves the time.
  if (!/[^ -~’]/.test(small)) return small.replace(/[^a-z0-9]+/g, ' ').trim();
  return small
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
