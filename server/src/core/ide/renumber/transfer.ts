/** Removes a paragraph from the text and inserts it elsewhere, with its blank lines. */
import { isSpace } from '../../document/parser/lines';
import type { Block, Resolution } from '../../document/nodes';
import type { Span } from '../../text/span';
import type { Change, Transfer } from './change';
import { arranged } from './change';
import type { Counted } from './lists';

/** A paragraph to remove or insert. */
export interface Moved {
  readonly transfer: Transfer;
  /** The blank lines around it. */
  readonly gap: string;
  readonly isAtEnd: boolean;
}

/** The transfer of a change. */
export function transferOf(resolution: Resolution, change: Change): Moved | undefined {
  const { text } = resolution;
  if (change.kind === 'none') return undefined;
  const { nodes } = change.list;
  const node = change.kind === 'insert' ? undefined : nodes[change.from];
  const source = node && takeOut(resolution, node);
  if (change.kind !== 'insert' && !source) return undefined;
  const target = change.kind === 'delete' ? undefined : placeFor(text, change, nodes, resolution);
  const usual = usualGap(text, nodes);
  return {
    transfer: {
      reach: source?.reach ?? { start: 0, end: 0 },
      cuts: source?.cuts ?? [],
      pieces: source?.pieces ?? [],
      to: target?.at,
    },
    gap: source?.gap ?? usual,
    isAtEnd: target?.isAtEnd ?? false,
  };
}

function takeOut(
  resolution: Resolution,
  node: Counted,
): { readonly reach: Span; readonly cuts: readonly Span[]; readonly pieces: readonly Span[]; readonly gap: string } {
  const { text } = resolution;
  const reach = { start: lineStart(text, node.span.start), end: contentEnd(resolution, node) };
  const pieces: Span[] = [];
  const cuts: Span[] = [];
  let at = reach.start;
  for (const { span } of strangersIn(resolution, { start: reach.start, end: reach.end })) {
    const start = lineStart(text, span.start);
    if (start > at) {
      cuts.push({ start: at, end: start });
      pieces.push({ start: at, end: wordsEnd(text, start) });
    }
    at = lineStart(text, nextWords(text, span.end));
  }
  pieces.push({ start: at, end: reach.end });
  const cut = cutOf(text, { start: at, end: reach.end });
  cuts.push(cut);
  const gap = cut.end > reach.end ? text.slice(reach.end, cut.end) : text.slice(cut.start, at);
  return { reach, cuts, pieces, gap: /[\r\n]/.test(gap) ? gap : usualGap(text, []) };
}

/** A stretch with the blank lines after it; at the end of the text, with those before it. */
export function cutOf(text: string, { start, end }: Span): Span {
  const next = nextWords(text, end);
  return next < text.length ? { start, end: lineStart(text, next) } : { start: wordsEnd(text, start), end };
}

/** The last character of a part without the notes below it; of a paragraph, its last. */
function contentEnd({ text }: Resolution, node: Counted): number {
  if (node.kind !== 'part') return wordsEnd(text, node.span.end);
  const own = node.blocks.filter((block) => !isStranger(block));
  return own.reduce((end, { span }) => Math.max(end, span.end), node.span.start);
}

/** Page breaks, notes and comments stay where they are. */
export const isStranger = ({ kind }: Block): boolean => kind === 'note' || kind === 'page-break' || kind === 'comment';

/** Page breaks, and notes printed in between, which stay. */
function strangersIn({ blocks }: Resolution, { start, end }: Span): readonly Block[] {
  return blocks.filter((block) => isStranger(block) && block.span.start >= start && block.span.end <= end);
}

function placeFor(
  text: string,
  change: Exclude<Change, { kind: 'none' | 'delete' }>,
  nodes: readonly Counted[],
  resolution: Resolution,
): { readonly at: number; readonly isAtEnd: boolean } {
  const after = arranged(change.list, change);
  const moved = change.kind === 'insert' ? undefined : nodes[change.from];
  const index = after.indexOf(moved);
  const goesDown = change.kind === 'insert' ? index === nodes.length : index > change.from;
  const neighbour = goesDown ? after[index - 1] : after[index + 1];
  if (!neighbour) return { at: text.length, isAtEnd: true };
  if (!goesDown) return { at: lineStart(text, neighbour.span.start), isAtEnd: false };
  const end = contentEnd(resolution, neighbour);
  const next = nextWords(text, end);
  return next < text.length ? { at: lineStart(text, next), isAtEnd: false } : { at: end, isAtEnd: true };
}

/** The blank lines between the first two of a list, or an empty line. */
function usualGap(text: string, [first, second]: readonly Counted[]): string {
  const between = first && second ? text.slice(first.span.end, lineStart(text, second.span.start)) : '';
  if (/^\s*[\r\n]\s*$/.test(between)) return between;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return eol + eol;
}

/** The start of the line if only blanks precede `at`; otherwise `at` itself. */
export function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && /[ \t\u00A0]/.test(text.charAt(start - 1))) start--;
  return start === 0 || /[\r\n]/.test(text.charAt(start - 1)) ? start : at;
}

function nextWords(text: string, from: number): number {
  let at = from;
  while (at < text.length && isGap(text, at)) at++;
  return at;
}

function wordsEnd(text: string, from: number): number {
  let at = from;
  while (at > 0 && isGap(text, at - 1)) at--;
  return at;
}

/** Blanks, line ends, and the invisible signs that the reader skips at line ends. */
const isGap = (text: string, at: number): boolean => /\s/.test(text.charAt(at)) || isSpace(text.charCodeAt(at));
