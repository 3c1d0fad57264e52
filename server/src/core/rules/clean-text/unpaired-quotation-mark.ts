/** Each curly quotation mark has its counterpart. */
import { placesOf } from '../../text/places';
import { firstIndexFrom } from '../../text/sorted';
import { slice, type Span } from '../../text/span';
import type { Note, Part } from '../../document/nodes';
import type { Context, Finding, Rule } from '../rule';
import type { TextBlock } from '../../reading/running-text';
import { practice } from '../support/authorities';
import { textBlocksOf } from '../support/text-blocks';

export const unpairedQuotationMark: Rule = {
  meta: {
    title: 'Each quotation mark has its counterpart',
    severity: 'warning',
    authority: [practice('1 of 485 texts has a quotation mark alone')],
    conventions: ['TYP-04'],
  },
  checks: { part, note },
};

function* part(node: Part, context: Context): Iterable<Finding> {
  const marks = marksIn(node.span, context.text);
  if (marks.length > 0) yield* pairs(textBlocksOf(node), marks, context);
}

function* note(node: Note, context: Context): Iterable<Finding> {
  yield* pairs([node], marksIn(node.span, context.text), context);
}

const mark = /[“”"]/g;

const marksIn = (range: Span, text: string): readonly number[] =>
  placesOf(mark, slice(text, range)).map((at) => range.start + at);

const startOf = (at: number): number => at;

/** Most blocks have none. */
function marksAmong(all: readonly number[], { span, fragments }: TextBlock): readonly number[] {
  const first = firstIndexFrom(all, startOf, span.start);
  if ((all[first] ?? Infinity) >= span.end) return [];
  return fragments.flatMap(({ start, end }) =>
    all.slice(firstIndexFrom(all, startOf, start), firstIndexFrom(all, startOf, end)),
  );
}

/**
 * A quotation of several paragraphs has an opening mark at the start of each, and one closing mark at its end.
 * @param all the marks there and between, in order
 */
function* pairs(blocks: readonly TextBlock[], all: readonly number[], { text }: Context): Iterable<Finding> {
  const left: { readonly at: number; readonly block: TextBlock }[] = [];
  for (const block of blocks) {
    const marks = marksAmong(all, block);
    // Straight marks left by converters pair with curly ones.
    if (marks.some((at) => text.charAt(at) === '"')) continue;
    for (const at of marks) {
      if (text.charAt(at) === '“') left.push({ at, block });
      else if (!left.pop()) yield unpaired(at, 'This closing quotation mark has no opening one.');
    }
  }
  for (const { at, block } of left) {
    if (!isFirst(text, block, at)) yield unpaired(at, 'This opening quotation mark has no closing one.');
  }
}

/** Whether only emphasis, a number or a label precedes the mark in its paragraph. */
const isFirst = (text: string, { span, contentStart }: TextBlock, at: number): boolean =>
  at < contentStart || /^[*\s(]*$/.test(text.slice(Math.max(span.start, contentStart), at));

const unpaired = (at: number, message: string): Finding => ({ span: { start: at, end: at + 1 }, message });
