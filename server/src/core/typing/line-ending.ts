/** The punctuation mark that a line of a paragraph ends with, before its note marks. */
import { noteMark } from '../notation/markup';

export interface LineEnding {
  /** Where the mark is, or where it would be, in UTF-16 units of the line. */
  readonly at: number;
  /** What is written there: empty where a mark is missing. */
  readonly mark: string;
  /** The note marks behind it. */
  readonly noteMarks: string;
  /** Whether the words are whole, so that a missing mark can be written. */
  readonly isWhole: boolean;
}

const noteMarksAtEnd = new RegExp(`(?:(?:${noteMark}),?)*$`);
const markAtEnd = /(?:\.{2,3}|[.,;:?!…])$/;
const lastWord = /[\p{Script=Latin}]{1,20}$/u;

// A mark inside quotation marks or brackets may be the paragraph's own; emphasis may be the opening only.
const wholeAtEnd = /(?:[\p{Script=Latin}\p{N}%]|[^.,;:?!…\s][”’"')\]])$/u;

/** Nobody ends a paragraph with these: the line was broken by hand. */
const goingOn = new Set(
  'a also an and as at but by for from in including into its nor of on or that the their to upon which with'.split(' '),
);

/** How a line ends, spaces at its end left aside. */
export const lineEnding = (line: string): LineEnding => {
  const words = line.trimEnd();
  const noteMarks = noteMarksAtEnd.exec(words)?.[0] ?? '';
  const own = words.slice(0, words.length - noteMarks.length);
  const mark = markAtEnd.exec(own)?.[0] ?? '';
  const last = lastWord.exec(own)?.[0].toLowerCase() ?? '';
  return { at: own.length - mark.length, mark, noteMarks, isWhole: wholeAtEnd.test(own) && !goingOn.has(last) };
};
