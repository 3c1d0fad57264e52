/** The mark at the end of a paragraph, and the fix that puts another there. */
import type { Ending } from '../../document/endings';
import { endingOf } from '../../document/endings';
import type { Fragmented } from '../../document/nodes';
import type { Span } from '../../text/span';
import type { Fix } from '../rule';
import { nameOfMark } from './words';

/** Ending of the text that a paragraph owns itself, without its sub-paragraphs. */
export function endingOfOwnText(text: string, node: Fragmented): Ending {
  return endingOf(text, node.fragments.at(-1) ?? node.span);
}

/** Where to show that the mark is wrong or missing: the mark, or the last character before its place. */
export const endSpan = ({ mark, insertAt }: Ending): Span => mark?.span ?? { start: insertAt - 1, end: insertAt };

/** "ends with a comma", "has no mark at its end". */
export const howItEnds = ({ mark }: Ending): string =>
  mark ? `ends with ${nameOfMark(mark.sign)}` : 'has no punctuation mark at its end';

/** Puts `sign` at the end. A mark that may belong to the sentence, such as a question mark, is kept. */
export function endMarkFix({ mark, insertAt }: Ending, sign: string): Fix {
  const replaces = mark !== undefined && /[,;:.]/.test(mark.sign);
  const span = replaces ? mark.span : { start: insertAt, end: insertAt };
  return { title: `End with ${nameOfMark(sign)}`, isSafe: true, edits: [{ span, text: sign }] };
}
