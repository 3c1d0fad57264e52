/** What Enter writes. */
import type { Room } from './room';

/** Replaces the text between `from` of `line` and the start of the new line. */
export interface Continuation {
  readonly line: number;
  readonly from: number;
  readonly text: string;
  /** `text` includes the mark that came down to the new line, where it is removed. */
  readonly takesRest?: true;
  /** The place of a begun or deleted number or label. */
  readonly room?: Room;
}
