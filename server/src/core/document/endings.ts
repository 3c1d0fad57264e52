/** Finds the punctuation mark that a paragraph ends with, behind the note marks, emphasis and quotation marks that follow it. */
import type { Span } from '../text/span';
import { isSpace } from './lines';

export interface Ending {
  /** The mark; undefined where the paragraph ends in a word, a figure or a closing bracket. */
  readonly mark: { readonly sign: string; readonly span: Span } | undefined;
  /** Where a missing mark belongs: after the last word and its closing quotation marks, before note marks. */
  readonly insertAt: number;
}

const endSigns = /[,;:.!?،؛؟。，；：、]/;
const closingQuotes = /[”"’'»“]/;
const trailingBracketMark = /\[\^[^\]\s]{1,20}\]$/;
const trailingSuperscript = /<sup>[^<]{1,16}<\/sup>$/i;

/** Ending of the text in `range`. Linear in the length of what follows the last word. */
export function endingOf(text: string, range: Span): Ending {
  let at = skipMarks(text, range);
  const insertAt = at;
  while (at > range.start && closingQuotes.test(text.charAt(at - 1)))
    at = skipMarks(text, { start: range.start, end: at - 1 });
  const sign = at > range.start ? text.charAt(at - 1) : '';
  if (!endSigns.test(sign)) return { mark: undefined, insertAt };
  return { mark: { sign, span: { start: at - 1, end: at } }, insertAt };
}

/** Whether the text in `range` ends with one of the marks that end a paragraph or a clause. */
export const endsInPause = (text: string, range: Span): boolean => endingOf(text, range).mark !== undefined;

/** The end of `range` moved before blanks, note marks and emphasis marks. */
function skipMarks(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start) {
    const code = text.charCodeAt(at - 1);
    if (isSpace(code) || code === 10 || code === 13 || code === 42 || code === 95) at--;
    else if (code === 93) {
      const mark = trailingBracketMark.exec(text.slice(Math.max(start, at - 24), at));
      if (!mark) break;
      at -= mark[0].length;
    } else if (code === 62) {
      const mark = trailingSuperscript.exec(text.slice(Math.max(start, at - 32), at));
      if (!mark) break;
      at -= mark[0].length;
    } else break;
  }
  return at;
}
