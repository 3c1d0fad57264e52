/** What Tab and Shift+Tab make of a begun number or label: `2.` becomes `(a)`, `(b)` becomes `(i)`, and back. */
import { type Context, contextOf, type Item, itemAt, lineAbove, type LineText, maxDegrees } from './draft-items';
import type { LabelReading } from '../notation/labels';
import { firstOf, following, print } from './next-label';
import { lineEnding } from './line-ending';
import type { Room } from './room';

/** Replaces the words from `from` to `to` of a line. */
export interface LineChange {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** One degree inwards, from numbers to letters and roman numerals, or outwards. */
export type Direction = 1 | -1;

/** With more words than these, Tab is no longer about the label. */
const begun = /^(?:\S{1,40}(?: \S{0,40})?)?\s*$/;

/**
 * The next label of the neighbouring degree, and the mark of the paragraph above: a colon if the label opens a list, a
 * semicolon if it no longer does. Undefined if `line` begins with nothing begun, or there is no next label.
 */
export const changeDegree = (text: LineText, line: number, direction: Direction): readonly LineChange[] | undefined => {
  const own = itemAt(text, line);
  if (!own) return undefined;
  if (own.isNumber) return direction === 1 && own.words === '' ? numberInward(text, own) : undefined;
  const context = begun.test(own.words) ? contextOf(text, line) : undefined;
  if (!context || context.degrees.length === 0) return undefined;
  const { degrees, before } = context;
  const degree = degrees.length - 1 + direction;
  if (degree < 0) return own.words === '' ? letterOutward(text, context) : undefined;
  if (degree >= maxDegrees || degree > before.length) return undefined;
  const last = before[degree];
  const wasFirst = direction === -1 && before.length < degrees.length;
  return [
    ...(last ? [] : markAbove(text, line, ';', ':')),
    ...(wasFirst ? markAbove(text, line, ':', ';') : []),
    relabelled(own, own.label.replace(own.value, nextIn(degree, last))),
  ];
};

/** The effect on other numbers: inwards a place is freed, outwards one is taken. */
export const degreeRoom = (
  text: LineText,
  line: number,
  changes: readonly LineChange[],
  direction: Direction,
): Room | undefined => {
  const own = itemAt(text, line);
  const label = changes.at(-1)?.text.trim();
  if (!own || label === undefined) return undefined;
  const above = lineAbove(text, line);
  const place = { line: Math.max(above, 0), character: text(above).trimEnd().length, own: line };
  return direction === 1 ? { ...place, removed: own.label } : { ...place, begun: label };
};

/** `2.` becomes the next letter of paragraph 1. */
const numberInward = (text: LineText, own: Item): readonly LineChange[] | undefined => {
  const context = contextOf(text, lineAbove(text, own.line));
  if (!context) return undefined;
  const { item, degrees } = context;
  const last = degrees[0];
  const next = nextIn(0, last);
  const label = item.isNumber ? `(${next})` : item.label.replace(item.value, next);
  return [...(last ? [] : markAbove(text, own.line, ';', ':')), relabelled(own, label, item.indent)];
};

/** `(b)` becomes the number after its parent's. */
const letterOutward = (text: LineText, { item, number, before }: Context): readonly LineChange[] => {
  const label = number.label.replace(number.value, String(Number(number.value) + 1));
  return [...(before.length === 0 ? markAbove(text, item.line, ':', ';') : []), relabelled(item, label, number.indent)];
};

const nextIn = (degree: number, last: LabelReading | undefined): string =>
  print(last ? following(last) : firstOf(degree));

const relabelled = ({ line, indent, label }: Item, next: string, nextIndent = indent): LineChange => ({
  line,
  from: 0,
  to: indent.length + label.length,
  text: nextIndent + next,
});

/** Exchanges one final mark of the paragraph above for the other. */
const markAbove = (text: LineText, line: number, from: string, to: string): readonly LineChange[] => {
  const above = lineAbove(text, line);
  const { at, mark } = lineEnding(text(above));
  return mark === from ? [{ line: above, from: at, to: at + mark.length, text: to }] : [];
};
