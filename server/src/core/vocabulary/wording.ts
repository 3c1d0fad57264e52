/** Entries of the tables of wordings. */

/** A wording to avoid, and its replacement. */
export interface Wording {
  readonly wrong: string;
  readonly right: string;
  /** Whether `right` always fits in place of `wrong`; otherwise the change is only offered. */
  readonly isCertain: boolean;
  /** A milder severity than that of the rule. */
  readonly severity?: 'information' | 'hint';
  /** What must not follow the words, from the next character: the rest of a name. */
  readonly notBefore?: RegExp;
  /** What must not precede them, up to the previous character. */
  readonly notAfter?: RegExp;
}
