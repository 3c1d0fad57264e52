/**
 * A draft without what renumbering may change: its numbers, labels, note marks, and the numbers of its references to
 * itself.
 */
import { internalReferencesOf, stepsOf } from '../../server/src/core/reading/references/internal-references';
import { paragraphsOf } from '../../server/src/core/reading/walk';
import type { Resolution, Span } from '../../server/src/core/index';

export interface Masked {
  /** A stretch of the draft with one sign for each changeable number. */
  readonly slice: (start: number, end: number) => string;
  /** Lines that are not blank, without final marks. */
  readonly lines: (within?: Span) => readonly string[];
}

const sign = '•';
const ending = /(?:[;,] and|[;,.])(?=[^\p{L}\p{N};,.]{0,40}$)/u;

export function maskedOf(resolution: Resolution): Masked {
  const { text } = resolution;
  const spans = spansOf(resolution);
  const slice = (start: number, end: number): string => {
    let result = '';
    let at = start;
    for (let index = firstFrom(spans, start); index < spans.length; index++) {
      const span = spans[index];
      if (!span || span.start >= end) break;
      if (span.start < at) continue;
      result += text.slice(at, span.start) + sign;
      at = span.end;
    }
    return result + text.slice(at, Math.max(at, end));
  };
  const lines = (within: Span = resolution.span): readonly string[] =>
    slice(within.start, within.end)
      .split(/[\r\n]+/)
      .map((line) => line.trim().replace(ending, ''))
      .filter((line) => line !== '');
  return { slice, lines };
}

function spansOf(resolution: Resolution): readonly Span[] {
  const { text, noteMarks, notes, blocks } = resolution;
  const spans: Span[] = [];
  for (const node of paragraphsOf(resolution)) {
    if ((node.kind === 'operative' || node.kind === 'numbered') && node.number) spans.push(node.number.figures);
    if (node.kind === 'sub-paragraph') spans.push(node.label.span);
  }
  for (const { span } of noteMarks) spans.push(span);
  for (const { markSpan } of notes) spans.push(markSpan);
  for (const reference of internalReferencesOf(resolution)) {
    for (const { span } of stepsOf(reference)) spans.push(span);
    if (reference.side) spans.push(reference.side.span);
  }
  for (const block of blocks) {
    if (block.kind !== 'section-heading' || block.label === '') continue;
    const own = text.slice(block.span.start, block.span.end);
    const at = own.search(new RegExp(String.raw`(?<![\p{L}\d])${block.label.replace(/\W/g, '')}(?![\p{L}\d])`, 'u'));
    if (at >= 0) spans.push({ start: block.span.start + at, end: block.span.start + at + block.label.length });
  }
  return spans.sort((a, b) => a.start - b.start);
}

function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
