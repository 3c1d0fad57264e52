/** What Enter writes at the end of a paragraph: the missing mark and the next number, or nothing on an empty one. */
import type { Continuation } from './continuation';
import { contextOf, type Context, isParagraphEnd, lineAbove, type LineText } from './draft-items';
import { following, print } from './next-label';
import { lastEnding } from './last-mark';
import { lineEnding, type LineEnding } from './line-ending';
import { between, isOperative, nextNumber, opened, sibling } from './next-item';
import { preambularAt } from './preambular-line';
import { splitAtEnter } from './split-paragraph';

const andAtEnd = /[;,] (?:and|or)$/;

/** What Enter writes with the cursor at `column` of `line`; undefined for a plain new line. */
export const continueParagraph = (text: LineText, line: number, column: number): Continuation | undefined => {
  const current = text(line);
  const rest = current.slice(column).trim();
  if (rest === '') return continueAtEnd(text, line);
  // Before its final mark a paragraph is at its end as well.
  if (lineEnding(rest).at > 0) return splitAtEnter(text, line, column);
  const continuation = continueAtEnd(text, line);
  return continuation && { ...continuation, takesRest: true };
};

const continueAtEnd = (text: LineText, line: number): Continuation | undefined => {
  const current = text(line);
  const context = contextOf(text, line);
  if (!context) return continuePreamble(text, line);
  const { item } = context;
  if (item.words === '' && item.line === line) return stepOut(text, context);
  const ending = lineEnding(current);
  const mark = operativeMark(text, line, context, ending);
  const label = mark !== undefined || andAtEnd.test(current.trimEnd()) ? sibling(context) : opened(context, ending);
  if (label === undefined) return undefined;
  const next = `${between(text, item.line)}${item.indent}${label} `;
  const character = current.trimEnd().length;
  return {
    line,
    from: ending.at,
    text: `${mark ?? ending.mark}${ending.noteMarks}${next}`,
    room: { line, character, begun: label },
  };
};

/** The mark that the paragraph has or needs before another; undefined if unclear. */
const operativeMark = (
  text: LineText,
  line: number,
  context: Context,
  { mark, isWhole }: LineEnding,
): string | undefined => {
  if (mark === ';') return mark;
  const lacksIt = mark === '.' || (mark === '' && isWhole);
  return lacksIt && isOperative(context) && isParagraphEnd(text, line) ? ';' : undefined;
};

const continuePreamble = (text: LineText, line: number): Continuation | undefined => {
  const preambular = preambularAt(text, line);
  if (!preambular || !isParagraphEnd(text, line)) return undefined;
  const { at, mark, noteMarks, isWhole } = lineEnding(text(line));
  const lacksIt = mark === '' && isWhole && preambular.isPhrase;
  return mark === ',' || lacksIt
    ? { line, from: at, text: `,${noteMarks}${between(text, preambular.line)}` }
    : undefined;
};

/** An empty item moves out by one degree: from (iii) to (b), from (b) to the next number, from a number to nothing. */
const stepOut = (text: LineText, { item, number, degrees }: Context): Continuation => {
  const { line } = item;
  const above = lineAbove(text, line);
  const place = { line: Math.max(above, 0), character: text(above).trimEnd().length, own: line };
  if (item.isNumber) {
    const room = { ...place, removed: item.label };
    const last = lastEnding(text, above, line);
    if (!last) return { line, from: 0, text: '', room };
    return { line: above, from: last.at, text: `${last.text}${'\n'.repeat(line - above)}`, room };
  }
  const outer = degrees.at(-2);
  const label = outer ? item.label.replace(item.value, print(following(outer))) : nextNumber(number);
  return {
    line,
    from: 0,
    text: `${outer ? item.indent : number.indent}${label} `,
    room: { ...place, begun: label },
  };
};
