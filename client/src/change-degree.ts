/** Decides what Tab and Shift+Tab make of a sub-paragraph that is only begun: `(b)` becomes `(i)`, and back. */
import { contextOf, itemAt, type LineText, mostDegrees } from './draft-items';
import { firstOf, following, print } from './labels';

/** Puts another label in the place of the one that stands from `from` to `to` of the line. */
export interface Relabelling {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** One degree inwards, from letters to roman numerals, or outwards. */
export type Direction = 1 | -1;

/** More words than these, and Tab is no longer about the label. */
const begun = /^(?:\S{1,40}(?: \S{0,40})?)?\s*$/;

/** The label that is next in the neighbouring degree; undefined where `line` is no such item, or nothing is next there. */
export const changeDegree = (text: LineText, line: number, direction: Direction): Relabelling | undefined => {
  const own = itemAt(text, line);
  if (!own || own.isNumber || !begun.test(own.words)) return undefined;
  const { degrees, before } = contextOf(text, line) ?? { degrees: [], before: [] };
  const degree = degrees.length - 1 + direction;
  if (degree < 0 || degree >= mostDegrees || degree > before.length || degrees.length === 0) return undefined;
  const last = before[degree];
  const next = print(last ? following(last) : firstOf(degree));
  const from = own.indent.length;
  return { from, to: from + own.label.length, label: own.label.replace(own.value, next) };
};
