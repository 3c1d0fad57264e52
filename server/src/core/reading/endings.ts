/** Finds the final punctuation mark of a paragraph, before note marks, emphasis and remarks. */
import type { Span } from '../text/span';
import { trailersAt } from './trailers';

export interface Ending {
  /** The mark; undefined if the paragraph ends in a word, a figure or a closing bracket. */
  readonly mark: { readonly sign: string; readonly span: Span } | undefined;
  /** The place of a missing mark: after the last word and its closing quotation marks, before note marks. */
  readonly insertAt: number;
  /** Where the text begins whose ending it is. */
  readonly start: number;
  /** Whether a remark, or a note mark in no notation of ours, follows the mark: “…the report;2”, “…the report, (agreed)”. */
  readonly isFollowed: boolean;
}

const endSigns = ',;:.!?،؛؟。，；：、';
const closingQuotes = '”"’\'»“';

/** Ending of the text in `range`. Linear in the length after the last word. */
export function endingOf(text: string, range: Span): Ending {
  const ending = bareEnding(text, range.start, trailersAt(text, range).start);
  if (ending.mark) return ending;
  const before = trailersAt(text, range, true).start;
  const earlier = before < ending.insertAt ? bareEnding(text, range.start, before) : undefined;
  return earlier?.mark ? { ...earlier, isFollowed: true } : ending;
}

function bareEnding(text: string, start: number, end: number): Ending {
  let at = end;
  while (at > start && closingQuotes.includes(text.charAt(at - 1))) at = trailersAt(text, { start, end: at - 1 }).start;
  const sign = at > start ? text.charAt(at - 1) : '';
  if (sign !== '' && endSigns.includes(sign))
    return { mark: { sign, span: { start: at - 1, end: at } }, insertAt: end, start, isFollowed: false };
  // The mark of the sentence follows its italic last words.
  let behind = end;
  while (/[*_]/.test(text.charAt(behind))) behind++;
  return { mark: undefined, insertAt: behind, start, isFollowed: false };
}

/** The sign of the mark alone; undefined where there is none. */
export const endSignOf = (text: string, range: Span): string | undefined => endingOf(text, range).mark?.sign;

/** Whether words stand there and all that follows them was understood; otherwise nobody but the drafter can tell how they end. */
export const isSureEnding = (text: string, { mark, insertAt, start, isFollowed }: Ending): boolean =>
  !isFollowed &&
  (mark !== undefined || isWordEnd(text, start, insertAt)) &&
  !hasRemark(text, start, mark?.span.start ?? insertAt) &&
  /[\p{L}\p{N}]/u.test(text.slice(start, insertAt));

/** Whether a mark can follow: after a word, a figure or a closing sign, and without a mark before a closing bracket. */
const isWordEnd = (text: string, start: number, at: number): boolean =>
  /(?:[\p{L}\p{M}\p{N}%°]|[^,;:.…\s][”"’'»)*_])[”"’'»*_]*$/u.test(text.slice(Math.max(start, at - 12), at));

/** A finished sentence with a few more words; a finished clause with a sign or capitals; the marks of remarks. */
const remark =
  /(?:[;.?!][”"’*_)\]]{0,4}\s+[^;.?!]{1,60}|[,;.][”"’*_]{0,4}\s+(?:[^\p{L}\p{N}\s“"‘]|\p{Lu}{2})[^,;]{0,40}|(?:\/\/|%%|==|<<|(?<!\S)[@#^])[^,;]{0,60})$/u;

/** Whether the text before a place may be a remark after the end of the paragraph. */
const hasRemark = (text: string, start: number, at: number): boolean =>
  remark.test(text.slice(Math.max(start, at - 80), at));

/** Whether the text in `range` ends with one of the marks that end a paragraph or a clause. */
export const endsInPause = (text: string, range: Span): boolean => endSignOf(text, range) !== undefined;
