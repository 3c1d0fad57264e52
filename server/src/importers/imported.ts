/** What an importer makes of one file. */
import type { CatalogueEntry } from '../core/index';

export interface ImportProblem {
  /** From 1; undefined where the whole file is meant. */
  readonly line?: number;
  /** In words for the user, to stand behind the name of the file. */
  readonly message: string;
}

export interface Imported {
  /** Several may have the same symbol, as those of a resolution and of the vote on it. */
  readonly entries: readonly CatalogueEntry[];
  readonly problems: readonly ImportProblem[];
}

/** An entry whose fields may be undefined, as importers gather them. */
export type GatheredEntry = { readonly [Field in keyof CatalogueEntry]: CatalogueEntry[Field] | undefined } & {
  readonly symbol: string;
};

/** The longest title or item that is kept, in UTF-16 units. */
const maxTextLength = 2_000;

/** Leaves out what is not known; words stand on one line, and what is too long to be a title is not one. */
export function entryFrom(gathered: GatheredEntry): CatalogueEntry {
  const fields = Object.entries(gathered)
    .map(([field, value]) => [field, value?.replace(/[\s\p{Cc}]+/gu, ' ').trim()] as const)
    .filter(([, value]) => value !== undefined && value !== '' && value.length <= maxTextLength);
  return Object.fromEntries(fields) as unknown as CatalogueEntry;
}

export const failed = (message: string, line?: number): Imported => ({
  entries: [],
  problems: [line === undefined ? { message } : { line, message }],
});
