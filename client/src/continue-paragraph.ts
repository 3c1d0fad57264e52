/** Decides what Enter writes at the end of a paragraph: the mark it lacks and the next number, or nothing on an empty one. */
import { contextOf, type Context, isParagraphEnd, type Item, type LineText, mostDegrees } from './draft-items';
import { firstOf, following, print } from './labels';
import { lineEnding, type LineEnding } from './line-ending';
import { preambularAt } from './preambular-line';

/** Replaces what stands between `from` of `line` and the place where the new line was begun. */
export interface Continuation {
  readonly line: number;
  readonly from: number;
  readonly text: string;
  /** The paragraph was the last: its full stop became a semicolon. */
  readonly wasLast?: true;
}

/** The semicolon is the mark of the paragraphs that open with a verb in italics, not of those of an annex. */
const operativeOpening = /^\[?[*_]\p{L}/u;
const andAtEnd = /[;,] (?:and|or)$/;

/**
 * What Enter writes with the cursor at `column` of `line`; undefined where it is only a new line. `wasLast` says that
 * the item on this line took the full stop from the paragraph above; an empty number gives it back.
 */
export const continueParagraph = (
  text: LineText,
  line: number,
  column: number,
  wasLast = false,
): Continuation | undefined => {
  const current = text(line);
  if (current.slice(column).trim() !== '') return undefined;
  const context = contextOf(text, line);
  if (!context) return continuePreamble(text, line);
  const { item } = context;
  if (item.words === '' && item.line === line) {
    const step = { line, from: 0, text: outward(context) };
    if (!wasLast) return step;
    return item.isNumber ? (giveBack(text, line) ?? step) : { ...step, wasLast };
  }
  const ending = lineEnding(current);
  const mark = operativeMark(text, line, context, ending);
  const label = mark !== undefined || andAtEnd.test(current.trimEnd()) ? sibling(context) : opened(context, ending);
  if (label === undefined) return undefined;
  const next = `${between(text, item.line)}${item.indent}${label} `;
  if (mark === undefined || mark === ending.mark) return { line, from: current.trimEnd().length, text: next };
  const written = { line, from: ending.at, text: `${mark}${ending.noteMarks}${next}` };
  return ending.mark === '.' ? { ...written, wasLast: true } : written;
};

const between = (text: LineText, first: number): string =>
  first === 0 || text(first - 1).trim() === '' ? '\n\n' : '\n';

/** The mark that the paragraph has or takes when another follows it; undefined where none can be told. */
const operativeMark = (
  text: LineText,
  line: number,
  { number }: Context,
  { mark, isWhole }: LineEnding,
): string | undefined => {
  if (mark === ';') return mark;
  const lacksIt = mark === '.' || (mark === '' && isWhole);
  return lacksIt && operativeOpening.test(number.words) && isParagraphEnd(text, line) ? ';' : undefined;
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

/** The first label of the list that a colon opens. */
const opened = ({ item, degrees }: Context, { mark }: LineEnding): string | undefined => {
  if (mark !== ':' || degrees.length >= mostDegrees) return undefined;
  const first = print(firstOf(degrees.length));
  return item.isNumber ? `(${first})` : item.label.replace(item.value, first);
};

const sibling = ({ item, degrees }: Context): string => {
  const place = degrees.at(-1);
  return item.isNumber || !place ? nextNumber(item) : item.label.replace(item.value, print(following(place)));
};

const nextNumber = ({ label, value }: Item): string => label.replace(value, String(Number(value) + 1));

/** An empty item moves out by one degree: from (iii) to (b), from (b) to the next number, from a number to nothing. */
const outward = ({ item, number, degrees }: Context): string => {
  if (item.isNumber) return '';
  const outer = degrees.at(-2);
  const label = outer ? item.label.replace(item.value, print(following(outer))) : nextNumber(number);
  return `${outer ? item.indent : number.indent}${label} `;
};

/** Takes an empty number away and makes the semicolon above it a full stop again. */
const giveBack = (text: LineText, line: number): Continuation | undefined => {
  let above = line - 1;
  while (above >= 0 && text(above).trim() === '') above--;
  const { at, mark, noteMarks } = lineEnding(text(above));
  return mark === ';' ? { line: above, from: at, text: `.${noteMarks}${'\n'.repeat(line - above)}` } : undefined;
};
