/**
 * Finds text that formatting must not touch: front matter, comments, tables, code, link targets, addresses and tags.
 */
import { scanInlines } from '../../notation/inline';
import type { Resolution } from '../../document/nodes';
import { runningText } from '../../reading/running-text';
import type { Span } from '../../text/span';
import { coverOf } from '../../text/sorted';

const signs = /`[^`\n]{1,500}`|https?:\/\/[^\s<>)\]]{1,1000}|<[a-z/!][^<>\n]{0,300}>/gi;
const fence = /^[ \t]*(?:```|~~~)/;

/** Whether the character at an offset is protected. */
export function keptAsIs(resolution: Resolution): (offset: number) => boolean {
  const { text } = resolution;
  const spans: Span[] = [...fencesOf(text)];
  for (const block of resolution.blocks)
    if (block.kind === 'front-matter' || block.kind === 'comment' || block.kind === 'table') spans.push(block.span);
  for (const match of text.matchAll(signs)) spans.push({ start: match.index, end: match.index + match[0].length });
  for (const { range } of runningText(resolution))
    for (const inline of scanInlines(text, range))
      if (inline.kind === 'link') spans.push({ start: inline.words.end, end: inline.span.end });
      else if (inline.kind === 'note-mark') spans.push(inline.span);
  return coverOf(spans);
}

/** Fenced code; an open fence reaches to the end. */
function fencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  if (!text.includes('```') && !text.includes('~~~')) return spans;
  let open: number | undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    if (fence.test(line)) {
      if (open === undefined) open = at;
      else {
        spans.push({ start: open, end: at + line.length });
        open = undefined;
      }
    }
    at += line.length + 1;
  }
  if (open !== undefined) spans.push({ start: open, end: text.length });
  return spans;
}
