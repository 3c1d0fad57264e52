/** The final punctuation mark of a line of a paragraph, before its note marks. */
import { noteMark } from '../notation/markup';

export interface LineEnding {
  /** The place of the mark, present or missing, in UTF-16 units of the line. */
  readonly at: number;
  /** The present mark; empty if it is missing. */
  readonly mark: string;
  /** The note marks after it. */
  readonly noteMarks: string;
  /** Whether the words are whole, so that a missing mark can be written. */
  readonly isWhole: boolean;
}

const noteMarksAtEnd = new RegExp(`(?:(?:${noteMark}),?)*$`);
const markAtEnd = /(?:\.{2,3}|[.,;:?!…])$/;
const lastWord = /[\p{Script=Latin}]{1,20}$/u;

// A mark inside quotation marks or brackets may be the paragraph's own; emphasis may be only the opening.
const wholeAtEnd = /(?:[\p{Script=Latin}\p{N}%]|[^.,;:?!…\s][”’"')\]])$/u;

/** No paragraph ends with these: the line was broken by hand. */
const goingOn = new Set(
  'a also an and as at but by for from in including into its nor of on or that the their to upon which with'.split(' '),
);

/** The ending of a line, without trailing spaces. */
export const lineEnding = (line: string): LineEnding => {
  const words = line.trimEnd();
  const noteMarks = noteMarksAtEnd.exec(words)?.[0] ?? '';
  const own = words.slice(0, words.length - noteMarks.length);
  const mark = markAtEnd.exec(own)?.[0] ?? '';
  const last = lastWord.exec(own)?.[0].toLowerCase() ?? '';
  return { at: own.length - mark.length, mark, noteMarks, isWhole: wholeAtEnd.test(own) && !goingOn.has(last) };
};
