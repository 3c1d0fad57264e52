/** Finds the requested resolution in an answer of the United Nations Digital Library. */
import { type CatalogueEntry, completeEntry } from '../core/index';
import { importResolutions } from './import-resolutions';

export type LibraryAnswer =
  | { readonly state: 'found'; readonly entry: CatalogueEntry }
  /** The library has no record of it. */
  | { readonly state: 'unknown' }
  /** The response is not a record list. */
  | { readonly state: 'broken'; readonly reason: string };

/** A complete answer without records: the root alone. */
const isCollection = (text: string): boolean => /<(?:\w{1,20}:)?collection\b/.test(text.slice(0, 2_000));

/** @param symbol canonical @param text in MARCXML; any text is accepted */
export function readLibraryAnswer(symbol: string, text: string): LibraryAnswer {
  const { entries, problems } = importResolutions(text);
  const [problem] = problems;
  const noneAdopted = problem?.line === undefined && entries.length === 0 && isCollection(text);
  if (problem && !noneAdopted) return { state: 'broken', reason: problem.message };
  const [first, ...others] = entries.filter((entry) => entry.symbol === symbol);
  // The record of a part has neither the title nor the date of the whole.
  const entry = first && others.reduce(completeEntry, first);
  return entry?.title === undefined && entry?.adopted === undefined ? { state: 'unknown' } : { state: 'found', entry };
}
