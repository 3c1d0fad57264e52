/** Joins paragraphs cut by page breaks, removes the page breaks, and separates paragraphs that were run together. */
import { noteMark } from '../../notation/markup';
import type { Block, Emphasis, Resolution, SubParagraph, Plain } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import type { Span } from '../../text/span';
import { firstIndexFrom } from '../../text/sorted';
import { findOpening } from '../../vocabulary/openings';
import { lineEndOf } from '../format/line-ends';
import { cutOf, lineStart } from '../renumber/transfer';
import { isRestOfSentence } from './rest-of-sentence';

export interface Healing {
  readonly edits: readonly Edit[];
  /** Starts of unreadable stretches, whose paragraphs stay cut. */
  readonly unread: readonly string[];
}

/** Joins the pieces of a paragraph, before everything in between. */
export function heal({ text, parts, blocks }: Resolution): Healing {
  const edits: Edit[] = [];
  const unread: string[] = [];
  const breaks = blocks.filter(({ kind }) => kind === 'page-break');
  const isCutBetween = (start: number, end: number): boolean =>
    (breaks[firstIndexFrom(breaks, ({ span }) => span.start, start)]?.span.start ?? Infinity) < end;
  const visit = (node: Block | SubParagraph | Plain): void => {
    if (node.kind === 'note' || !('contentStart' in node)) return;
    const [first, ...others] = node.fragments;
    if (first && others.length > 0) {
      const pieces = [first, ...others];
      const foreign = others.find(
        (piece, index) =>
          !isRestOfSentence(text.slice(piece.start, piece.end), isCutBetween(pieces[index]?.end ?? 0, piece.start)),
      );
      if (foreign) unread.push(text.slice(foreign.start, Math.min(foreign.end, foreign.start + 40)));
      else edits.push(...joined(text, first, others));
    }
    if ('children' in node) node.children.forEach(visit);
  };
  for (const part of parts) part.blocks.forEach(visit);
  return { edits: merged(edits), unread };
}

function joined(text: string, first: Span, others: readonly Span[]): readonly Edit[] {
  const edits: Edit[] = [];
  let words = '';
  let before = text.slice(first.start, first.end);
  for (const piece of others) {
    const own = text.slice(piece.start, piece.end);
    // A hyphen at the cut belongs to the word, “long-” and “term”, as does a slash: “70/” and “1”.
    words += (/\p{L}-$|\w\/$/u.test(before) ? '' : ' ') + own;
    before = own;
    edits.push({ span: cutOf(text, { start: lineStart(text, piece.start), end: piece.end }), text: '' });
  }
  return [...edits, { span: { start: first.end, end: first.end }, text: words }];
}

/** A single rule above the final notes is not a page break: it stays. */
export function pageBreakEdits({ text, blocks }: Resolution): readonly Edit[] {
  const breaks = blocks.filter(({ kind }) => kind === 'page-break');
  const [first] = breaks;
  const below = first ? blocks.slice(blocks.indexOf(first) + 1) : [];
  if (breaks.length === 1 && below.length > 0 && below.every(({ kind }) => kind === 'note')) return [];
  const eol = lineEndOf(text);
  return merged(
    blocks.flatMap((block, index) => {
      if (block.kind !== 'page-break') return [];
      const cut = cutOf(text, { start: lineStart(text, block.span.start), end: block.span.end });
      const before = text.slice(Math.max(0, cut.start - 3), cut.start);
      const isNoteAbove = blocks[index - 1]?.kind === 'note' && /[^\r\n](?:\r\n|[\r\n])$/.test(before);
      // Without a blank line, the text below would continue the note.
      return [{ span: cut, text: isNoteAbove && cut.end < text.length ? eol : '' }];
    }),
  );
}

const nextNumber = new RegExp(String.raw`;(?:${noteMark})?[ \t]*(?=(\d{1,3})\. ?\*\p{Lu})`, 'gu');

/** A known italic opening, or the next number, after the final mark of a paragraph. */
export function gluedParagraphEdits({ text, parts }: Resolution): readonly Edit[] {
  const eol = lineEndOf(text);
  const edits: Edit[] = [];
  const split = (at: number, from: number): void => {
    let start = at;
    while (start > from && /[ \t\u00A0]/.test(text.charAt(start - 1))) start--;
    edits.push({ span: { start, end: at }, text: eol + eol });
  };
  for (const part of parts) {
    if (part.type !== 'resolution' && part.type !== 'lettered') continue;
    for (const { contentStart, inlines } of part.preamble)
      for (const inline of inlines)
        if (inline.kind === 'emphasis' && inline.span.start > contentStart && opensAnew(text, inline, contentStart))
          split(inline.span.start, contentStart);
    for (const { contentStart, fragments, number } of part.operative) {
      let value = number?.value ?? 0;
      const [range] = fragments;
      if (!range || value === 0) continue;
      const words = text.slice(contentStart, range.end);
      for (const match of words.matchAll(nextNumber)) {
        if (Number(match[1]) !== value + 1) continue;
        value++;
        split(contentStart + match.index + match[0].length, contentStart);
      }
    }
  }
  return edits;
}

const commaAtEnd = new RegExp(String.raw`,(?:${noteMark})?[ \t\u00A0]*$`);

function opensAnew(text: string, { span, content, style }: Emphasis, from: number): boolean {
  const words = text.slice(content.start, content.end);
  const before = text.slice(Math.max(from, span.start - 40), span.start);
  return (
    style === 'italic' &&
    /^\p{Lu}/u.test(words) &&
    commaAtEnd.test(before) &&
    findOpening('preambular', words) !== undefined
  );
}

/** Touching cuts are merged. */
function merged(edits: readonly Edit[]): readonly Edit[] {
  const all: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const last = all.at(-1);
    if (last && overlap(last.span, edit.span)) {
      const span = { start: last.span.start, end: Math.max(last.span.end, edit.span.end) };
      all[all.length - 1] = { span, text: last.text + edit.text };
    } else all.push(edit);
  }
  return all;
}

const overlap = (a: Span, b: Span): boolean => b.start < a.end || (b.start === a.start && b.end === a.end);
