/** Leaves one blank line between paragraphs, and no blanks at line ends. */
import { chunksOf, type Chunk } from '../../document/parser/chunks';
import type { Resolution } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import { slice } from '../../text/span';
import { keptAsIs } from './kept-as-is';

const lineEnd = /\r\n|\r|\n/g;

export function blankLineEdits(resolution: Resolution): readonly Edit[] {
  const { text, frontMatter, heading } = resolution;
  const chunks = chunksOf(text, frontMatter?.span.end ?? 0);
  const isKept = keptAsIs(resolution);
  const isParagraph = ({ shape, span }: Chunk): boolean =>
    (shape.kind === 'number' || shape.kind === 'label' || shape.kind === 'text') &&
    (heading.lines.length === 0 || span.start >= heading.span.end);
  const [first] = chunks;
  if (!first) return [];
  const wanted: Edit[] = [
    ...(frontMatter ? gap(text, frontMatter.span.end, first.span.start, false) : above(text, first)),
  ];
  for (const [index, chunk] of chunks.entries()) {
    const next = chunks[index + 1];
    wanted.push(...lineEnds(text, chunk, isKept));
    // In fenced code, blank lines are content.
    if (!next || (isKept(chunk.span.end) && isKept(next.span.start - 1))) continue;
    const isParted = isParagraph(chunk) && isParagraph(next) && !(isBullet(chunk) && isBullet(next));
    wanted.push(...gap(text, chunk.span.end, next.span.start, isParted));
  }
  wanted.push(...below(text, chunks.at(-1)?.span.end ?? 0, isKept));
  return wanted.filter(({ span, text: words }) => slice(text, span) !== words);
}

const isBullet = ({ shape }: Chunk): boolean => shape.kind === 'label' && shape.label.wrapper === 'none';

/** No blank lines above the first words. */
function above(text: string, { span }: Chunk): readonly Edit[] {
  const blank = /^(?:[ \t]*(?:\r\n|\r|\n))+/.exec(text.slice(0, span.start));
  return blank ? [{ span: { start: 0, end: blank[0].length }, text: '' }] : [];
}

/** One line end below the last words, if any. */
function below(text: string, start: number, isKept: (offset: number) => boolean): readonly Edit[] {
  const rest = text.slice(start);
  if (!/^[\s\u00A0]*$/.test(rest) || isKept(start)) return [];
  return [{ span: { start, end: text.length }, text: /\r\n|\r|\n/.exec(rest)?.[0] ?? '' }];
}

/** @param isParted whether there must be a blank line; else there may be one */
function gap(text: string, start: number, end: number, isParted: boolean): readonly Edit[] {
  const found = text.slice(start, end);
  // Invisible signs other than blanks are left alone.
  if (!/^[ \t\u00A0\r\n]*$/.test(found)) return [];
  const ends = found.match(lineEnd) ?? [];
  if (ends.length === 0) return [];
  const indent = found.slice(Math.max(found.lastIndexOf('\n'), found.lastIndexOf('\r')) + 1);
  const count = isParted ? 2 : Math.min(ends.length, 2);
  const lines = Array.from({ length: count }, (_, index) => ends[index] ?? ends[0]);
  return [{ span: { start, end }, text: lines.join('') + indent }];
}

/** Comments and tables keep the ends of their lines. */
const lineEnds = (text: string, { shape, lines }: Chunk, isKept: (offset: number) => boolean): readonly Edit[] =>
  shape.kind === 'comment' || shape.kind === 'table'
    ? []
    : lines.slice(0, -1).flatMap(({ end }) => lineEndAt(text, end, isKept));

/** Two or more blanks at a line end are a Markdown line break: two stay. */
function lineEndAt(text: string, end: number, isKept: (offset: number) => boolean): readonly Edit[] {
  let to = end;
  while (to < text.length && /[ \t\u00A0]/.test(text.charAt(to))) to++;
  if (to === end || !/[\r\n]/.test(text.charAt(to)) || isKept(end)) return [];
  return [{ span: { start: end, end: to }, text: text.startsWith('  ', end) ? '  ' : '' }];
}
