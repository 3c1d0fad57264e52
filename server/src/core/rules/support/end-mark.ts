/** The mark at the end of a paragraph, and the fix that replaces it. */
import type { Ending } from '../../reading/endings';
import { endingOf, isSureEnding } from '../../reading/endings';
import type { Fragmented } from '../../document/nodes';
import { lastCharacter, type Span } from '../../text/span';
import type { Fix } from '../rule';
import { isFollowedByBlankLine } from './blank-lines';
import { nameOfMark } from './words';

/** End of a paragraph's own text, without its sub-paragraphs. */
export function endingOfOwnText(text: string, node: Fragmented & { readonly contentStart: number }): Ending {
  const { start, end } = node.fragments.at(-1) ?? node.span;
  // The full stop of “2.” does not end a paragraph.
  return endingOf(text, { start: Math.min(end, Math.max(start, node.contentStart)), end });
}

/** Where to report a wrong or missing mark: the mark, or the last character before its place. */
export const endSpan = (text: string, { mark, insertAt }: Ending): Span => mark?.span ?? lastCharacter(text, insertAt);

/** "ends with a comma", "has no mark at its end". */
export const howItEnds = ({ mark }: Ending): string =>
  mark ? `ends with ${nameOfMark(mark.sign)}` : 'has no punctuation mark at its end';

/**
 * Puts `sign` at the end, but keeps a mark that may belong to the sentence, such as a question mark. Safe only if the
 * paragraph surely ends there.
 */
export function endMarkFix(text: string, ending: Ending, sign: string): Fix {
  const span = replaced(text, ending);
  const isEllipsis = /[.…]{2}$/.test(text.slice(Math.max(0, span.end - 2), span.end));
  // A line that continues below may belong to the sentence, however it begins.
  const isEnd =
    ending.mark === undefined ? isFollowedByBlankLine(text, span.end) : !goesOnBelow(text, ending.mark.span);
  const isSafe = !isEllipsis && isEnd && isSureEnding(text, ending);
  return { title: `End with ${nameOfMark(sign)}`, isSafe, edits: [{ span, text: sign }] };
}

/** Neither of two adjacent marks, such as “,;”, stays. */
function replaced(text: string, { mark, insertAt }: Ending): Span {
  if (!mark || !/[,;:.]/.test(mark.sign)) return { start: insertAt, end: insertAt };
  const { start, end } = mark.span;
  return { start: /[,;:]/.test(text.charAt(start - 1)) ? start - 1 : start, end };
}

/** Whether the next line may continue the sentence with another mark, or the mark is apart from its word. */
const goesOnBelow = (text: string, { start, end }: Span): boolean =>
  /\s/.test(text.charAt(start - 1)) || /^\s*(?:[-*_]{3,}\s*)?\p{Ll}/u.test(text.slice(end, end + 60));
