/** Groups lines into chunks between blank lines, split further where a new paragraph starts without one. */
import { endOf, matchAt } from '../../text/match-at';
import { bracketMark, raisedMark } from '../../notation/markup';
import type { Span } from '../../text/span';
import { findOpening, openingPartAt } from '../../vocabulary/openings';
import { endsInPause } from '../../reading/endings';
import type { PrintedLabel } from '../../notation/labels';
import { labelAt, numberAt } from '../../notation/labels';
import type { Line } from './lines';
import { isBlank, splitLines } from './lines';
import type { NoteNotation, ParagraphNumber } from '../nodes';

/** How a chunk looks before its words are read. */
type ChunkShape =
  | { readonly kind: 'page-break' | 'comment' | 'table' | 'bold' | 'text' }
  | { readonly kind: 'heading'; readonly contentStart: number }
  | { readonly kind: 'note'; readonly mark: string; readonly notation: NoteNotation; readonly markSpan: Span }
  | { readonly kind: 'number'; readonly number: ParagraphNumber }
  | { readonly kind: 'label'; readonly label: PrintedLabel };

export interface Chunk {
  /** From the first character that is not blank to the last. */
  readonly span: Span;
  readonly lines: readonly Line[];
  readonly shape: ChunkShape;
}

const atx = /#{1,6}[ \t]+/y;
const bracketNote = new RegExp(`${bracketMark}:`, 'y');
const superscriptNote = new RegExp(String.raw`${raisedMark}(?=[ \t])`, 'iy');

/** Chunks of the text from `from` on, in order of place. */
export function chunksOf(text: string, from: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  const lines = splitLines(text);
  // Searched once: many unclosed comments would each be searched to the end of the text.
  const lastClose = text.lastIndexOf('-->');
  let index = lines.findIndex((line) => line.start >= from);
  while (index >= 0 && index < lines.length) {
    const line = lines[index];
    if (!line || isBlank(line)) {
      index++;
      continue;
    }
    const shape = shapeAt(text, line);
    const count =
      shape.kind === 'comment' ? commentLength(text, lines, index, lastClose) : chunkLength(text, lines, index, shape);
    const own = lines.slice(index, index + count);
    const end = own.at(-1)?.end ?? line.end;
    const span = { start: line.first, end };
    chunks.push({ span, lines: own, shape: shape.kind === 'text' && isAllBold(text, span) ? { kind: 'bold' } : shape });
    index += count;
  }
  return chunks;
}

function shapeAt(text: string, line: Line): ChunkShape {
  const at = line.first;
  const first = text.charCodeAt(at);
  switch (first) {
    case 35: {
      // #
      const signs = matchAt(atx, text, at);
      if (signs) return { kind: 'heading', contentStart: endOf(signs) };
      break;
    }
    case 60: // <
      if (text.startsWith('<!--', at)) return { kind: 'comment' };
      return noteShape(text, at, superscriptNote, 'superscript');
    case 91: // [
      return noteShape(text, at, bracketNote, 'bracket');
    case 124: // |
      return { kind: 'table' };
    case 45: // -
    case 95: // _
    case 42: // *
      if (isRule(text, line)) return { kind: 'page-break' };
      break;
    default:
  }
  const number = numberAt(text, at) ?? listNumberAt(text, at);
  // Word converters write notes as a numbered list with links back to the marks.
  if (number) return isBackLinked(text, line) ? { kind: 'text' } : { kind: 'number', number };
  const label = labelAt(text, at);
  return label ? { kind: 'label', label } : { kind: 'text' };
}

const listNumber = /(?:[-*+•] )?(\d{1,3})\\?[.)](?= {1,3}\S)/y;

/** "1) *Requests* …" and "- 1. *Requests* …": a paragraph number from other editors, since a verb follows. */
function listNumberAt(text: string, at: number): ParagraphNumber | undefined {
  const match = matchAt(listNumber, text, at);
  const figures = match?.[1];
  if (!match || figures === undefined) return undefined;
  const end = at + match[0].length;
  const words = text.slice(end, end + 120).replace(/^[ *_]+/, '');
  if (!/^\p{Lu}/u.test(words) || !findOpening('operative', words)) return undefined;
  const start = at + match[0].indexOf(figures);
  const span = { start: at, end };
  return { span, figures: { start, end: start + figures.length }, label: `${figures}.`, value: Number(figures) };
}

const backLink = /\[[↑↩⬆⤴^][^\]\s]{0,3}\]\(#[^()\s]{1,80}\)$/u;

const isBackLinked = (text: string, { start, end }: Line): boolean =>
  text.charCodeAt(end - 1) === 41 && backLink.test(text.slice(Math.max(start, end - 100), end));

/** Whether a line is a run of three or more of one sign, such as `---` and `* * *`. */
function isRule(text: string, { first, end }: Line): boolean {
  const sign = text.charCodeAt(first);
  let count = 0;
  for (let at = first; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === sign) count++;
    else if (code !== 32 && code !== 9) return false;
  }
  return count > 2;
}

function noteShape(text: string, at: number, pattern: RegExp, notation: NoteNotation): ChunkShape {
  const match = matchAt(pattern, text, at);
  if (!match?.[1]) return { kind: 'text' };
  return { kind: 'note', mark: match[1], notation, markSpan: { start: at, end: endOf(match) } };
}

/** Number of lines of the chunk that starts at `index`. */
function chunkLength(text: string, lines: readonly Line[], index: number, shape: ChunkShape): number {
  if (shape.kind === 'page-break' || shape.kind === 'heading') return 1;
  let next = index + 1;
  for (; next < lines.length; next++) {
    const line = lines[next];
    const before = lines[next - 1];
    if (!line || !before || isBlank(line) || startsAnew(text, line, before, shape)) break;
  }
  return next - index;
}

/** Whether a new chunk starts in `line` without a blank line before it. */
function startsAnew(text: string, line: Line, before: Line, current: ChunkShape): boolean {
  const shape = shapeAt(text, line);
  switch (shape.kind) {
    case 'page-break':
    case 'heading':
    case 'comment':
    case 'note':
      return true;
    case 'table':
      return current.kind !== 'table';
    case 'number':
    case 'label':
      return (
        current.kind === 'table' ||
        current.kind === 'number' ||
        current.kind === 'label' ||
        endsInPause(text, { start: before.first, end: before.end })
      );
    default:
      if (current.kind === 'table') return true;
      return (
        current.kind !== 'note' &&
        endsInPause(text, { start: before.first, end: before.end }) &&
        opensParagraph(text, line.first)
      );
  }
}

function opensParagraph(text: string, at: number): boolean {
  if (!/[*_]/.test(text.charAt(at))) return false;
  const words = text.slice(at, at + 120).replace(/^[*_]+/, '');
  if (!/^\p{Lu}/u.test(words)) return false;
  return openingPartAt(words, 0) !== undefined;
}

function commentLength(text: string, lines: readonly Line[], index: number, lastClose: number): number {
  const first = lines[index]?.first ?? 0;
  if (first > lastClose) return 1;
  const close = text.indexOf('-->', first);
  let next = index + 1;
  while (next < lines.length && (lines[next]?.start ?? 0) <= close) next++;
  return next - index;
}

/** Whether all words of a chunk are in one run of bold: a heading by its looks. */
export function isAllBold(text: string, { start, end }: Span): boolean {
  if (!text.startsWith('**', start) || !text.endsWith('**', end) || end - start < 5) return false;
  if (text.charAt(start + 2) === '*') return false;
  const inner = text.slice(start + 2, end - 2);
  return !inner.includes('**');
}
