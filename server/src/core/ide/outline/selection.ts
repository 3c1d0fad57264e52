/** Selections around the cursor, step by step: word, clause, paragraph, section, part, all. */
import type { Resolution } from '../../document/nodes';
import { subParagraphsOf, paragraphAt } from '../../reading/walk';
import type { Span } from '../../text/span';
import { encloses, touches } from '../../text/span';
import type { OutlineItem } from './outline';
import { outlineOf } from './outline';

/** The spans around an offset, the narrowest first, each wider than the one before; the last is the whole draft. */
export const selectionsIn = (resolution: Resolution): ((offset: number) => readonly Span[]) => {
  const outline = outlineOf(resolution);
  return (offset) => selectionsWith(resolution, outline, offset);
};

function selectionsWith(resolution: Resolution, outline: readonly OutlineItem[], offset: number): readonly Span[] {
  const { text, parts, span: whole } = resolution;
  const at = Math.min(Math.max(offset, whole.start), whole.end);
  const spans = [
    ...wordAt(text, at),
    ...wordingAt(resolution, at),
    ...pathTo(outline, at).reverse(),
    ...parts.map(({ span }) => span).filter((span) => touches(span, at)),
    { start: 0, end: text.length },
  ];
  const widening: Span[] = [];
  for (const span of spans) {
    const last = widening.at(-1) ?? { start: at, end: at };
    const isWider = encloses(span, last) && (span.start < last.start || last.end < span.end);
    if (isWider || spans.length === 1) widening.push(span);
  }
  return widening.length > 0 ? widening : [{ start: 0, end: text.length }];
}

/** Items around the offset, the widest first; of two that touch there, the second. */
function pathTo(items: readonly OutlineItem[], offset: number): Span[] {
  const item =
    items.find(({ span }) => span.start <= offset && offset < span.end) ??
    items.findLast(({ span }) => touches(span, offset));
  return item ? [item.span, ...pathTo(item.children, offset)] : [];
}

/** Longer runs of letters are not words. */
const maxWordLength = 200;
const letter = /[\p{L}\p{M}\p{N}’'-]/u;

function wordAt(text: string, offset: number): readonly Span[] {
  let { start, end } = { start: offset, end: offset };
  while (start > 0 && offset - start < maxWordLength && letter.test(text.charAt(start - 1))) start--;
  while (end < text.length && end - offset < maxWordLength && letter.test(text.charAt(end))) end++;
  return start < end ? [{ start, end }] : [];
}

/** The clause and the wording of the innermost paragraph or note, without number, label and sub-paragraphs. */
function wordingAt(resolution: Resolution, offset: number): readonly Span[] {
  const { text, notes } = resolution;
  const block = notes.find(({ span }) => touches(span, offset)) ?? paragraphAt(resolution, offset);
  const fragment = block?.fragments.find((each) => touches(each, offset));
  if (!block || !fragment) return [];
  const wording = { start: Math.max(fragment.start, Math.min(block.contentStart, fragment.end)), end: fragment.end };
  const own = block.kind === 'note' || subParagraphsOf(block).length === 0 ? [] : [fragment];
  if (!touches(wording, offset)) return own;
  return [clauseIn(text, wording, offset), wording, ...own];
}

/** The words between two commas, semicolons or colons, without the blank before them. */
function clauseIn(text: string, wording: Span, offset: number): Span {
  const before = lastMark(text.slice(wording.start, offset));
  const after = /[,;:](?=[\s*_[<”"]|$)/.exec(text.slice(offset, wording.end))?.index;
  let start = before === undefined ? wording.start : wording.start + before + 1;
  while (start < offset && /[\s*_]/.test(text.charAt(start))) start++;
  const end = after === undefined ? wording.end : offset + after;
  return { start: before === undefined ? wording.start : start, end };
}

/** The last mark that ends a clause, unlike the comma of `25,000`. */
function lastMark(words: string): number | undefined {
  for (let at = words.length - 1; at >= 0; at--) {
    if (/[,;:]/.test(words.charAt(at)) && /^(?:[\s*_[<”"]|$)/.test(words.slice(at + 1, at + 2))) return at;
  }
  return undefined;
}
