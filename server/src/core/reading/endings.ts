/** Finds the punctuation mark that a paragraph ends with, behind the note marks, emphasis and remarks that follow it. */
import type { Span } from '../text/span';
import { trailersAt } from './trailers';

export interface Ending {
  /** The mark; undefined where the paragraph ends in a word, a figure or a closing bracket. */
  readonly mark: { readonly sign: string; readonly span: Span } | undefined;
  /** Where a missing mark belongs: after the last word and its closing quotation marks, before note marks. */
  readonly insertAt: number;
  /** Whether all that follows was understood; otherwise nobody but the drafter can tell what the paragraph ends with. */
  readonly isSure: boolean;
}

const endSigns = ',;:.!?،؛؟。，；：、';
const closingQuotes = '”"’\'»“';

/** Ending of the text in `range`. Linear in the length of what follows the last word. */
export function endingOf(text: string, range: Span): Ending {
  const { ending, isFollowed } = printedEnding(text, range);
  const { mark, insertAt } = ending;
  const isSure =
    !isFollowed &&
    (mark !== undefined || isWordEnd(text, range.start, insertAt)) &&
    !hasRemark(text, range.start, mark?.span.start ?? insertAt);
  return { mark, insertAt, isSure };
}

/** The sign of the mark alone; undefined where there is none. */
export const endSignOf = (text: string, range: Span): string | undefined =>
  printedEnding(text, range).ending.mark?.sign;

type PrintedEnding = Omit<Ending, 'isSure'>;

/** With whether a remark, or a note mark in no notation of ours, follows the mark: “…the report;2”, “…the report, (agreed)”. */
function printedEnding(text: string, range: Span): { readonly ending: PrintedEnding; readonly isFollowed: boolean } {
  const ending = bareEnding(text, range.start, trailersAt(text, range).start);
  if (ending.mark) return { ending, isFollowed: false };
  const before = trailersAt(text, range, true).start;
  const earlier = before < ending.insertAt ? bareEnding(text, range.start, before) : undefined;
  return earlier?.mark ? { ending: earlier, isFollowed: true } : { ending, isFollowed: false };
}

function bareEnding(text: string, start: number, end: number): PrintedEnding {
  let at = end;
  while (at > start && closingQuotes.includes(text.charAt(at - 1))) at = trailersAt(text, { start, end: at - 1 }).start;
  const sign = at > start ? text.charAt(at - 1) : '';
  if (sign !== '' && endSigns.includes(sign))
    return { mark: { sign, span: { start: at - 1, end: at } }, insertAt: end };
  // The mark of the sentence stands behind the italics of its last words.
  let behind = end;
  while (/[*_]/.test(text.charAt(behind))) behind++;
  return { mark: undefined, insertAt: behind };
}

/** Whether a mark can follow: a word, a figure, or what closes them, and no mark inside the bracket that does. */
const isWordEnd = (text: string, start: number, at: number): boolean =>
  /(?:[\p{L}\p{M}\p{N}%°]|[^,;:.…\s][”"’'»)*_])[”"’'»*_]*$/u.test(text.slice(Math.max(start, at - 12), at));

/** A sentence that has ended, and a few words more; a clause that has, and a sign or capitals; what negotiators and programs mark remarks with. */
const remark =
  /(?:[;.?!][”"’*_)\]]{0,4}\s+[^;.?!]{1,60}|[,;.][”"’*_]{0,4}\s+(?:[^\p{L}\p{N}\s“"‘]|\p{Lu}{2})[^,;]{0,40}|(?:\/\/|%%|==|<<|(?<!\S)[@#^])[^,;]{0,60})$/u;

/** Whether the words before a place may be a remark behind the end of the paragraph. */
const hasRemark = (text: string, start: number, at: number): boolean =>
  remark.test(text.slice(Math.max(start, at - 80), at));

/** Whether the text in `range` ends with one of the marks that end a paragraph or a clause. */
export const endsInPause = (text: string, range: Span): boolean => endSignOf(text, range) !== undefined;
