/** The result of importing one file. */
import type { CatalogueEntry } from '../core/index';

export interface ImportProblem {
  /** From 1; undefined for the whole file. */
  readonly line?: number;
  /** In words for the user, to follow the file name. */
  readonly message: string;
}

export interface Imported {
  /** Several may share a symbol, such as a resolution and the vote on it. */
  readonly entries: readonly CatalogueEntry[];
  readonly problems: readonly ImportProblem[];
}

/** An entry with undefined fields, as importers gather them. */
export type GatheredEntry = { readonly [Field in keyof CatalogueEntry]: CatalogueEntry[Field] | undefined } & {
  readonly symbol: string;
};

/** The longest title or item kept, in UTF-16 units. */
const maxTextLength = 2_000;

/** Drops unknown fields, joins lines, and drops text that is too long for a title. */
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
