/** Values in settings that are not allowed, as many as someone would read: a file may be hostile, and hold thousands. */

/** A value that is not allowed. */
export interface Rejection {
  /** The names that lead to it: `['rules', 'unknown-opening']`. */
  readonly path: readonly string[];
  /** The name is wrong, rather than what stands under it. */
  readonly isName: boolean;
  /** What is wrong and what would be right, in plain words. */
  readonly message: string;
}

const maxRejections = 50;

export class Rejections {
  readonly told: Rejection[] = [];
  /** How many there are besides. */
  untold = 0;

  /** @param message a function where it takes work to find the words */
  add(path: readonly string[], message: string | (() => string), isName = false): undefined {
    if (this.told.length === maxRejections) this.untold++;
    else this.told.push({ path, isName, message: typeof message === 'string' ? message : message() });
    return undefined;
  }
}
