/** Decides what Enter writes at the end of a paragraph: the next number or label, or nothing on an empty one. */
import { firstOf, following, print, step, type Place } from './labels';

/** The text of a line counted from 0. */
export type LineText = (line: number) => string;

/** Replaces a line from `from` to its end. */
export interface Continuation {
  readonly from: number;
  readonly text: string;
}

/** The line that begins a numbered paragraph or a sub-paragraph. */
interface Item {
  readonly line: number;
  readonly indent: string;
  /** As printed: `12.`, `(a)`. */
  readonly label: string;
  /** The figures or letters of the label. */
  readonly value: string;
  readonly isNumber: boolean;
  readonly isEmpty: boolean;
}

/** A paragraph, the numbered one it belongs to, and the labels of the degrees that lead to it. */
interface Context {
  readonly item: Item;
  readonly number: Item;
  readonly degrees: readonly Place[];
}

const itemLine =
  /^(\s*)((?:\*\*)?(\d{1,3})\\?\.(?:\*\*)?|\(([a-z]{1,6})\)|([a-z]{1,2}|[ivx]{1,6})[).])(?:\s+(\S.*)?)?$/;
const noteMarksAtEnd = /(?:(?:\[\^[^\]\s]{1,20}\]|<sup>[^<]{0,16}<\/sup>),?)*$/;
const linesLookedBack = 400;
const degreesContinued = 2;

/** What Enter writes with the cursor at `column` of `line`; undefined where it is only a new line. */
export const continueParagraph = (text: LineText, line: number, column: number): Continuation | undefined => {
  const current = text(line);
  if (current.slice(column).trim() !== '') return undefined;
  const context = contextOf(text, line);
  if (!context) return undefined;
  const { item } = context;
  if (item.isEmpty && item.line === line) return { from: 0, text: outward(context) };
  const words = current.trimEnd();
  const label = nextLabel(context, words.replace(noteMarksAtEnd, '').at(-1));
  if (label === undefined) return undefined;
  const isApart = item.line === 0 || text(item.line - 1).trim() === '';
  return { from: words.length, text: `${isApart ? '\n\n' : '\n'}${item.indent}${label} ` };
};

const nextLabel = (context: Context, ending: string | undefined): string | undefined => {
  const { item, degrees } = context;
  if (ending === ';') return sibling(context);
  if (ending !== ':' || degrees.length >= degreesContinued) return undefined;
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

const itemAt = (text: LineText, line: number): Item | undefined => {
  const [, indent, label, figures, inBrackets, bare, words] = itemLine.exec(text(line)) ?? [];
  const value = figures ?? inBrackets ?? bare;
  if (indent === undefined || label === undefined || value === undefined) return undefined;
  return { line, indent, label, value, isNumber: figures !== undefined, isEmpty: words === undefined };
};

/** The item that the paragraph at `line` begins with; undefined where the paragraph has neither number nor label. */
const itemOfParagraph = (text: LineText, line: number): Item | undefined => {
  for (let at = line; at >= 0 && text(at).trim() !== ''; at--) {
    const item = itemAt(text, at);
    if (item) return item;
  }
  return undefined;
};

const contextOf = (text: LineText, line: number): Context | undefined => {
  const item = itemOfParagraph(text, line);
  if (!item) return undefined;
  const labels: string[] = [];
  let number: Item | undefined;
  for (let at = item.line; at >= Math.max(0, item.line - linesLookedBack) && !number; at--) {
    const above = itemAt(text, at);
    if (above?.isNumber) number = above;
    else if (above) labels.unshift(above.value);
  }
  let degrees: readonly Place[] | undefined = [];
  for (const letters of labels) degrees = degrees && step(degrees, letters);
  return number && degrees && { item, number, degrees };
};
