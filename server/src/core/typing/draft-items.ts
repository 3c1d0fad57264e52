/** The numbered paragraphs and sub-paragraphs of a draft, read line by line while it is typed. */
import { labelAt, type LabelReading, numberAt } from '../notation/labels';
import { step } from './next-label';

/** The text of a line counted from 0; empty beyond the last line. */
export type LineText = (line: number) => string;

/** The line that begins a numbered paragraph or a sub-paragraph. */
export interface Item {
  readonly line: number;
  readonly indent: string;
  /** As printed: `12.`, `(a)`. */
  readonly label: string;
  /** The figures or letters of the label. */
  readonly value: string;
  readonly isNumber: boolean;
  /** What stands behind the label on its line. */
  readonly words: string;
}

/** A paragraph, the numbered one it belongs to, and the labels of the degrees that lead to it. */
export interface Context {
  readonly item: Item;
  readonly number: Item;
  readonly degrees: readonly LabelReading[];
  /** The degrees as they stand before the item. */
  readonly before: readonly LabelReading[];
}

const linesLookedBack = 400;

/** Letters, and roman numerals in them. */
export const maxDegrees = 2;

/** Labels that are counted on while they are typed: letters and roman numerals, but not figures or bullets. */
const letters = /[a-z]+/;

/** The item as the parser reads it, where a blank follows its label, as it does while a draft is typed. */
export const itemAt = (text: LineText, line: number): Item | undefined => {
  const own = text(line);
  const start = own.search(/\S/);
  if (start < 0) return undefined;
  // Some labels are only read before the end of their line.
  const source = `${own}\n`;
  const number = numberAt(source, start);
  const end = (number ?? labelAt(source, start))?.span.end ?? start;
  const label = own.slice(start, end);
  const value = number ? own.slice(number.figures.start, number.figures.end) : letters.exec(label)?.[0];
  if (value === undefined || !/\s/.test(source.charAt(end)) || (number && !isPlain(label))) return undefined;
  return { line, indent: own.slice(0, start), label, value, isNumber: !!number, words: own.slice(end).trimStart() };
};

/** What follows `12 bis.`, `12 .` or `12 –` is not known. */
const isPlain = (number: string): boolean => number.includes('.') && !/\s/.test(number);

/** The last numbered paragraph that begins at a line or above it. */
export const numberAbove = (text: LineText, line: number): Item | undefined => {
  for (let at = line; at >= Math.max(0, line - linesLookedBack); at--) {
    const item = itemAt(text, at);
    if (item?.isNumber) return item;
  }
  return undefined;
};

/** The item that the paragraph at `line` begins with; undefined where the paragraph has neither number nor label. */
const itemOfParagraph = (text: LineText, line: number): Item | undefined => {
  for (let at = line; at >= 0 && text(at).trim() !== ''; at--) {
    const item = itemAt(text, at);
    if (item) return item;
  }
  return undefined;
};

/** Where the paragraph at `line` stands; undefined for one without a number above it. */
export const contextOf = (text: LineText, line: number): Context | undefined => {
  const item = itemOfParagraph(text, line);
  const number = item && numberAbove(text, item.line);
  if (!number) return undefined;
  let before: readonly LabelReading[] | undefined = [];
  for (let at = number.line + 1; at < item.line; at++) {
    const above = itemAt(text, at);
    if (above) before = before && step(before, above.value);
  }
  const degrees = before && (item.isNumber ? before : step(before, item.value));
  return before && degrees && { item, number, degrees, before };
};

/** The last line above that is not blank; -1 where there is none. */
export const lineAbove = (text: LineText, line: number): number => {
  let above = line - 1;
  while (above >= 0 && text(above).trim() === '') above--;
  return above;
};

/** Whether a paragraph that reaches `line` ends there. */
export const isParagraphEnd = (text: LineText, line: number): boolean =>
  text(line + 1).trim() === '' || itemAt(text, line + 1) !== undefined;
