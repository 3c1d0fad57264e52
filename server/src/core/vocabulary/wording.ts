/** What the tables of wordings list. */

/** A wording that is not used, and the one that is. */
export interface Wording {
  readonly wrong: string;
  readonly right: string;
  /** Whether `right` is right wherever `wrong` stands; otherwise the change is only offered. */
  readonly isCertain: boolean;
  /** A milder severity than that of the rule. */
  readonly severity?: 'information' | 'hint';
  /** What must not follow, from the first character after the words: the rest of a name. */
  readonly notBefore?: RegExp;
  /** What must not precede, up to the last character before the words. */
  readonly notAfter?: RegExp;
}
