/** The mark of the new last paragraph when the empty number after it is removed. */
import { contextOf, itemAt, type LineText } from './draft-items';
import { lineEnding } from './line-ending';
import { isOperative } from './next-item';

/** An unnumbered operative paragraph, unlike a closing line, which is italic as a whole. */
const unnumbered = /^\[?[*_]\p{L}[^*_]{0,80}[*_],? +\S/u;
const linesLookedAhead = 2000;

/** Whether more of the same paragraphs follow `line`. A number that is not higher begins an annex. */
const isFollowed = (text: LineText, line: number, number: number): boolean => {
  for (let at = line + 1; at <= line + linesLookedAhead; at++) {
    const item = itemAt(text, at);
    if (item) return !item.isNumber || Number(item.value) > number;
    if (unnumbered.test(text(at))) return true;
  }
  return false;
};

/**
 * The end of line `above` with a full stop for its semicolon, once the item on `line` is gone; undefined if the mark is
 * right.
 */
export const lastEnding = (
  text: LineText,
  above: number,
  line: number,
): { readonly at: number; readonly text: string } | undefined => {
  const { at, mark, noteMarks } = lineEnding(text(above));
  const context = mark === ';' ? contextOf(text, above) : undefined;
  if (!context || !isOperative(context) || isFollowed(text, line, Number(context.number.value))) return undefined;
  return { at, text: `.${noteMarks}` };
};
