/** Adds entries to the lines of a user's catalogue without losing any of it. */
import type { CatalogueEntry } from './catalogue';
import { completeEntry } from './complete-entry';
import { readEntries, writeEntries } from './entry-lines';

/** A date other than the catalogue's. */
interface DifferentDate {
  readonly symbol: string;
  readonly kept: string;
  readonly stated: string;
}

export interface AddedEntries {
  /** All lines, including unreadable ones. */
  readonly lines: string;
  readonly added: number;
  /** Entries that became more complete or certain. */
  readonly completed: number;
  readonly unchanged: number;
  readonly differences: readonly DifferentDate[];
}

/** @param lines of JSON; any text can be given */
export function addEntries(lines: string, entries: Iterable<CatalogueEntry>): AddedEntries {
  const old = lines === '' ? [] : lines.replace(/\r?\n$/, '').split(/\r?\n/);
  const known = new Map<string, { entry: CatalogueEntry; readonly at: number }>();
  for (const [at, line] of old.entries()) {
    const [entry] = readEntries(line).entries;
    if (!entry) continue;
    const first = known.get(entry.symbol);
    if (first) first.entry = completeEntry(first.entry, entry);
    else known.set(entry.symbol, { entry, at });
  }
  const all = [...entries];
  const news = bySymbol(all);
  const fresh: CatalogueEntry[] = [];
  let completed = 0;
  for (const [symbol, entry] of news) {
    const before = known.get(symbol);
    if (!before) {
      fresh.push(entry);
      continue;
    }
    const after = completeEntry(before.entry, entry);
    news.set(symbol, after);
    if (writeEntries([after]) === writeEntries([before.entry])) continue;
    completed++;
    old[before.at] = writeEntries([after]).trimEnd();
  }
  const kept = old.map((line) => `${line}\n`).join('');
  const unchanged = news.size - fresh.length - completed;
  const differences = differencesIn(all, news);
  return { lines: kept + writeEntries(fresh), added: fresh.length, completed, unchanged, differences };
}

/** Stated dates that differ from the kept ones, each once. */
function differencesIn(
  entries: readonly CatalogueEntry[],
  now: ReadonlyMap<string, CatalogueEntry>,
): readonly DifferentDate[] {
  const found = new Map<string, DifferentDate>();
  for (const { symbol, adopted: stated } of entries) {
    const kept = now.get(symbol)?.adopted;
    if (stated === undefined || kept === undefined || kept === stated) continue;
    found.set(`${symbol} ${stated}`, { symbol, kept, stated });
  }
  return [...found.values()];
}

function bySymbol(entries: Iterable<CatalogueEntry>): Map<string, CatalogueEntry> {
  const joined = new Map<string, CatalogueEntry>();
  for (const entry of entries) {
    const before = joined.get(entry.symbol);
    joined.set(entry.symbol, before ? completeEntry(before, entry) : entry);
  }
  return joined;
}
