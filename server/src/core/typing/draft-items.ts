/** The numbered paragraphs and sub-paragraphs of a draft, read line by line during typing. */
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
  /** The words after the label on its line. */
  readonly words: string;
}

/** A paragraph, its numbered parent, and the labels of the degrees in between. */
export interface Context {
  readonly item: Item;
  readonly number: Item;
  readonly degrees: readonly LabelReading[];
  /** The degrees before the item. */
  readonly before: readonly LabelReading[];
}

const linesLookedBack = 400;

/** Letters, and roman numerals in them. */
export const maxDegrees = 2;

/** Labels continued during typing: letters and roman numerals, but not figures or bullets. */
const letters = /[a-z]+/;

/** The item as the parser reads it, with a blank after its label, as during typing. */
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

/** The successor of `12 bis.`, `12 .` or `12 –` is unknown. */
const isPlain = (number: string): boolean => number.includes('.') && !/\s/.test(number);

/** The last numbered paragraph at or above a line. */
export const numberAbove = (text: LineText, line: number): Item | undefined => {
  for (let at = line; at >= Math.max(0, line - linesLookedBack); at--) {
    const item = itemAt(text, at);
    if (item?.isNumber) return item;
  }
  return undefined;
};

/** The item at the start of the paragraph at `line`; undefined without number and label. */
const itemOfParagraph = (text: LineText, line: number): Item | undefined => {
  for (let at = line; at >= 0 && text(at).trim() !== ''; at--) {
    const item = itemAt(text, at);
    if (item) return item;
  }
  return undefined;
};

/** The context of the paragraph at `line`; undefined without a number above it. */
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

/** The last non-blank line above; -1 without one. */
export const lineAbove = (text: LineText, line: number): number => {
  let above = line - 1;
  while (above >= 0 && text(above).trim() === '') above--;
  return above;
};

/** Whether a paragraph that reaches `line` ends there. */
export const isParagraphEnd = (text: LineText, line: number): boolean =>
  text(line + 1).trim() === '' || itemAt(text, line + 1) !== undefined;
