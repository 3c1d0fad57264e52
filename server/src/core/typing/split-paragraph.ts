/** Where a paragraph can be split in two, and what is written between its halves. */
import type { Continuation } from './continuation';
import { contextOf, type Context, itemAt, type LineText } from './draft-items';
import { lineEnding, type LineEnding } from './line-ending';
import { between, isOperative, opened, sibling } from './next-item';
import { preambularAt } from './preambular-line';

const opening = /^\[?[*_]\p{Lu}/u;
const capital = /^[“"]?\p{Lu}/u;

/** A word, a year or a closing sign precedes the full stop of a sentence, not an abbreviation. */
const sentenceEnd = /(?:\p{Ll}{4}|\d{4}|[)”’])$/u;

/** Nothing inside brackets or quotation marks is split unasked. */
const isOpen = (head: string): boolean =>
  (head.match(/[([]/g)?.length ?? 0) > (head.match(/[)\]]/g)?.length ?? 0) ||
  (head.match(/“/g)?.length ?? 0) > (head.match(/”/g)?.length ?? 0);

/**
 * What Enter does inside a paragraph: splits it after a whole clause, and otherwise only breaks the line, which changes
 * nothing.
 */
export const splitAtEnter = (text: LineText, line: number, column: number): Continuation | undefined => {
  const [head, tail] = halves(text, line, column);
  return isOpen(head) ? undefined : split(text, line, column, (ending) => isClauseEnd(head, ending, tail));
};

/** What “Split Paragraph” does: splits it between any two words, never in one. */
export const splitAnywhere = (text: LineText, line: number, column: number): Continuation | undefined =>
  /\s/.test(text(line).slice(Math.max(0, column - 1), column + 1)) ? split(text, line, column, () => true) : undefined;

const halves = (text: LineText, line: number, column: number): readonly [string, string] => [
  text(line).slice(0, column),
  text(line).slice(column).trim(),
];

const isClauseEnd = (head: string, { at, mark, isWhole }: LineEnding, tail: string): boolean => {
  if (mark === ';' || mark === ':') return true;
  if (opening.test(tail)) return mark === '.' || (mark === '' && isWhole);
  return mark === '.' && capital.test(tail) && sentenceEnd.test(head.slice(0, at));
};

const split = (
  text: LineText,
  line: number,
  column: number,
  isPlace: (ending: LineEnding) => boolean,
): Continuation | undefined => {
  const [head, tail] = halves(text, line, column);
  const before: LineText = (at) => (at === line ? head : text(at));
  // Text with a label is already an item of its own.
  if (tail === '' || itemAt(() => tail, 0)) return undefined;
  const ending = lineEnding(head);
  const context = contextOf(before, line);
  if (!context) return splitPreamble(before, line, ending, tail, isPlace);
  const { item } = context;
  if ((item.line === line && item.words === '') || !isPlace(ending)) return undefined;
  const mark = markBetween(context, ending);
  const label = opened(context, ending) ?? (mark === undefined ? undefined : sibling(context));
  if (label === undefined) return undefined;
  const character = head.trimEnd().length;
  const room = { line, character, begun: label, isSplit: true } as const;
  const next = `${between(text, item.line)}${item.indent}${label} `;
  return mark === undefined || mark === ending.mark
    ? { line, from: character, text: next, room }
    : { line, from: ending.at, text: `${mark}${ending.noteMarks}${next}`, room };
};

/** The mark of the first half; undefined for an unmarked paragraph that is not operative. */
const markBetween = (context: Context, { mark, isWhole }: LineEnding): string | undefined => {
  if (mark === ';') return mark;
  if (!isOperative(context)) return undefined;
  return mark === '.' || mark === ',' || (mark === '' && isWhole) ? ';' : mark;
};

/** The preamble has no numbers: an italic opening begins a paragraph of its own. */
const splitPreamble = (
  text: LineText,
  line: number,
  ending: LineEnding,
  tail: string,
  isPlace: (ending: LineEnding) => boolean,
): Continuation | undefined => {
  const preambular = preambularAt(text, line);
  const { at, mark, noteMarks, isWhole } = ending;
  const isDue = opening.test(tail) && (mark === ',' || (mark === '' && isWhole && preambular?.isPhrase === true));
  if (!preambular || !(isDue || (isPlace(ending) && mark !== ';' && mark !== ':' && mark !== '.'))) return undefined;
  const lacksIt = mark === '' && isWhole && preambular.isPhrase;
  return {
    line,
    from: at,
    text: `${lacksIt ? ',' : mark}${noteMarks}${isDue ? between(text, preambular.line) : '\n\n'}`,
  };
};
