/** What is known about resolutions and decisions: their titles, dates and how they came about. */

/** How a date of adoption is known, the surest first. */
export type DateSource =
  /** Printed on the resolution itself or in the body's own tables. */
  | 'official'
  /** The date of the recorded vote. */
  | 'roll-call'
  /** The date that most later citations give. */
  | 'cited';

export interface CatalogueEntry {
  /** Canonical, without blanks: `A/RES/70/1`, `S/RES/1325(2000)`, `A/RES/217(III)`, `A/HRC/RES/48/13`. */
  readonly symbol: string;
  /**
   * In English. Resolutions of the Security Council have no titles of their own; theirs is what the United Nations
   * library says that they are on, with a capital: “Women and peace and security”.
   */
  readonly title?: string;
  /** ISO date of adoption; where it is unknown, `notBefore` and `notAfter` may bound it. */
  readonly adopted?: string;
  /** Left out where nobody vouches for the date: a draft in the workspace states it, or a user. */
  readonly dateSource?: DateSource;
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** Number or words, as the source gives it. */
  readonly agendaItem?: string;
  readonly committee?: string;
  /** Symbol of the draft that was adopted. */
  readonly draft?: string;
  readonly meeting?: string;
  /** In the words of the source: `Without a vote`, `Yes 118, no 7, abstentions 52`. */
  readonly vote?: string;
  /** ISO date on which title or date were looked up in the United Nations Digital Library, where they come from it. */
  readonly lookedUp?: string;
}

/** Looked up while a draft is checked: nothing waits for it, and what it does not know is undefined. */
export interface Catalogue {
  readonly size: number;
  /** @param symbol canonical, see `CatalogueEntry` */
  find(symbol: string): CatalogueEntry | undefined;
  /**
   * Entries whose title has a word that begins with each of the given words, whatever their case and accents. Symbols
   * and numbers, `70/1` or `1325 (2000)`, find too. The one that has just this symbol or number comes first, then the
   * latest adopted.
   */
  search(words: string, limit: number): readonly CatalogueEntry[];
  /** The symbols of all entries, in no order that matters. */
  symbols(): Iterable<string>;
}

export const emptyCatalogue: Catalogue = { size: 0, find: () => undefined, search: () => [], symbols: () => [] };
