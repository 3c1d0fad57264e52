/** Facts about resolutions and decisions: titles, dates and adoption. */

/** The source of a date of adoption, the most reliable first. */
export type DateSource =
  /** Printed on the resolution or in the body's own tables. */
  | 'official'
  /** The date of the recorded vote. */
  | 'roll-call'
  /** The date of most later citations. */
  | 'cited';

export interface CatalogueEntry {
  /** Canonical, without blanks: `A/RES/70/1`, `S/RES/1325(2000)`, `A/RES/217(III)`, `A/HRC/RES/48/13`. */
  readonly symbol: string;
  /**
   * In English. Security Council resolutions have no titles; theirs is the subject given by the United Nations library,
   * capitalised: “Women and peace and security”.
   */
  readonly title?: string;
  /** ISO date of adoption; if unknown, `notBefore` and `notAfter` may bound it. */
  readonly adopted?: string;
  /** Absent if unconfirmed: stated by a draft in the workspace, or by a user. */
  readonly dateSource?: DateSource;
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** Number or words, as in the source. */
  readonly agendaItem?: string;
  readonly committee?: string;
  /** Symbol of the adopted draft. */
  readonly draft?: string;
  readonly meeting?: string;
  /** In the source's words: `Without a vote`, `Yes 118, no 7, abstentions 52`. */
  readonly vote?: string;
  /** ISO date of the look-up in the United Nations Digital Library, if title or date come from there. */
  readonly lookedUp?: string;
}

/** Look-ups during a check are synchronous; unknown entries are undefined. */
export interface Catalogue {
  readonly size: number;
  /** @param symbol canonical, see `CatalogueEntry` */
  find(symbol: string): CatalogueEntry | undefined;
  /**
   * Entries whose titles have words with the given prefixes, regardless of case and accents. Symbols and numbers,
   * `70/1` or `1325 (2000)`, are found too. An exact symbol or number comes first, then the latest adopted.
   */
  search(words: string, limit: number): readonly CatalogueEntry[];
  /** The symbols of all entries, in no particular order. */
  symbols(): Iterable<string>;
}

export const emptyCatalogue: Catalogue = { size: 0, find: () => undefined, search: () => [], symbols: () => [] };
