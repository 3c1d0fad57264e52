/** Rejected settings, as many as someone would read: a hostile file may have thousands. */

/** A rejected value. */
export interface Rejection {
  /** The names that lead to it: `['rules', 'unknown-opening']`. */
  readonly path: readonly string[];
  /** The name is wrong, rather than its value. */
  readonly isName: boolean;
  /** The problem and the right form, in plain words. */
  readonly message: string;
}

const maxRejections = 50;

export class Rejections {
  readonly told: Rejection[] = [];
  /** The number of further ones. */
  untold = 0;

  /** @param message a function if the words are costly */
  add(path: readonly string[], message: string | (() => string), isName = false): undefined {
    if (this.told.length === maxRejections) this.untold++;
    else this.told.push({ path, isName, message: typeof message === 'string' ? message : message() });
    return undefined;
  }
}
