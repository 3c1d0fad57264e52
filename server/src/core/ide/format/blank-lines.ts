/** Leaves one blank line between paragraphs, and no blanks at the ends of lines. */
import { chunksOf, type Chunk } from '../../document/parser/chunks';
import type { Resolution } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import { keptAsIs } from './kept-as-is';
import { lineEndOf } from './line-ends';

const lineEnd = /\r\n|\r|\n/g;

export function blankLineEdits(resolution: Resolution): readonly Edit[] {
  const { text, frontMatter, heading } = resolution;
  const from = frontMatter?.span.end ?? 0;
  const chunks = chunksOf(text, from);
  const isKept = keptAsIs(resolution);
  const eol = lineEndOf(text);
  const edits: Edit[] = [];
  const put = (start: number, end: number, words: string): void => {
    if (text.slice(start, end) !== words) edits.push({ span: { start, end }, text: words });
  };
  const isParagraph = ({ shape, span }: Chunk): boolean =>
    (shape.kind === 'number' || shape.kind === 'label' || shape.kind === 'text') &&
    (heading.lines.length === 0 || span.start >= heading.span.end);
  const first = chunks[0];
  if (!first) return [];
  if (!frontMatter) {
    const above = /^(?:[ \t]*(?:\r\n|\r|\n))+/.exec(text.slice(0, first.span.start));
    if (above) put(0, above[0].length, '');
  } else putGap(text, frontMatter.span.end, first.span.start, (blank) => Math.min(blank, 1), eol, put);
  for (const [index, chunk] of chunks.entries()) {
    const next = chunks[index + 1];
    if (chunk.shape.kind !== 'comment' && chunk.shape.kind !== 'table') {
      for (const line of chunk.lines.slice(0, -1)) putLineEnd(text, line.end, isKept, put);
    }
    if (!next) break;
    // Inside fenced code blank lines are words.
    if (isKept(chunk.span.end) && isKept(next.span.start - 1)) continue;
    const areBullets = isBullet(chunk) && isBullet(next);
    const wanted = (blank: number): number =>
      isParagraph(chunk) && isParagraph(next) && !areBullets ? 1 : Math.min(blank, 1);
    putGap(text, chunk.span.end, next.span.start, wanted, eol, put);
  }
  const end = chunks.at(-1)?.span.end ?? 0;
  const rest = text.slice(end);
  if (/^[\s\u00A0]*$/.test(rest) && !isKept(end)) put(end, text.length, /\r\n|\r|\n/.exec(rest)?.[0] ?? '');
  return edits;
}

const isBullet = ({ shape }: Chunk): boolean => shape.kind === 'label' && shape.label.wrapper === 'none';

type Put = (start: number, end: number, words: string) => void;

/** @param wanted how many blank lines there should be, given how many there are */
function putGap(
  text: string,
  start: number,
  end: number,
  wanted: (blank: number) => number,
  eol: string,
  put: Put,
): void {
  const gap = text.slice(start, end);
  // Invisible signs other than blanks are left to whoever put them there.
  if (!/^[ \t\u00A0\r\n]*$/.test(gap)) return;
  const ends = gap.match(lineEnd) ?? [];
  if (ends.length === 0) return;
  const indent = gap.slice(Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r')) + 1);
  const count = wanted(ends.length - 1) + 1;
  const lines = Array.from({ length: count }, (_, index) => ends[index] ?? ends[0] ?? eol);
  put(start, end, lines.join('') + indent);
}

/** Two blanks or more before a line end break the line in Markdown: two of them stay. */
function putLineEnd(text: string, end: number, isKept: (offset: number) => boolean, put: Put): void {
  let to = end;
  while (to < text.length && /[ \t\u00A0]/.test(text.charAt(to))) to++;
  if (to === end || !/[\r\n]/.test(text.charAt(to)) || isKept(end)) return;
  put(end, to, text.startsWith('  ', end) ? '  ' : '');
}
