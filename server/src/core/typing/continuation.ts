/** What Enter writes. */
import type { Room } from './room';

/** Replaces what stands between `from` of `line` and the place where the new line was begun. */
export interface Continuation {
  readonly line: number;
  readonly from: number;
  readonly text: string;
  /** The mark that came down to the new line is part of `text`: it goes from there. */
  readonly takesRest?: true;
  /** Where a number or a label is begun or goes. */
  readonly room?: Room;
}
