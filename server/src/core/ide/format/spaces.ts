/** Leaves one space between words, and one after a number, a label or the mark of a note. */
import type {
  Block,
  NumberedParagraph,
  Operative,
  Plain,
  Preambular,
  Resolution,
  SubParagraph,
} from '../../document/nodes';
import { runningText } from '../../reading/running-text';
import type { Edit } from '../../text/edit';
import { keptAsIs } from './kept-as-is';

const runs = /[ \u00A0]{2,}/g;

export function wordSpaceEdits(resolution: Resolution): readonly Edit[] {
  const { text } = resolution;
  const isKept = keptAsIs(resolution);
  const edits: Edit[] = [];
  for (const { block, range } of runningText(resolution)) {
    for (const match of text.slice(range.start, range.end).matchAll(runs)) {
      const start = range.start + match.index;
      const end = start + match[0].length;
      // Layout: spaces after a number or label, and at either end of a line.
      if (start <= block.contentStart || end >= range.end || isKept(start)) continue;
      if (/\s/.test(text.charAt(start - 1)) || /\s/.test(text.charAt(end))) continue;
      if (block.kind === 'plain' && isIndented(text, start)) continue;
      edits.push({ span: { start, end }, text: match[0].includes('\u00A0') ? '\u00A0' : ' ' });
    }
  }
  return edits;
}

/** Whether the line at `at` is indented like code. */
const isIndented = (text: string, at: number): boolean => {
  const start = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
  return /^(?: {4}|\t)/.test(text.slice(start, start + 4));
};

export function labelSpaceEdits(resolution: Resolution): readonly Edit[] {
  const { text } = resolution;
  const isKept = keptAsIs(resolution);
  const edits: Edit[] = [];
  const put = (start: number, end: number, reach: number): void => {
    const gap = text.slice(start, end);
    if (gap === ' ' || !/^[ \t\u00A0]*$/.test(gap) || end >= reach || isKept(start)) return;
    // A label may be alone on its line.
    if (!/\S/.test(text.charAt(end))) return;
    // Lines aligned under the first word need the spaces before it.
    if (gap !== '' && /[\r\n][ \t]+\S/.test(text.slice(end, reach))) return;
    edits.push({ span: { start, end }, text: ' ' });
  };
  const visit = (node: Block | SubParagraph | Plain | Operative | Preambular | NumberedParagraph): void => {
    if (node.kind === 'operative' || node.kind === 'numbered') {
      if (node.number) put(node.number.span.end, node.contentStart, node.span.end);
    } else if (node.kind === 'sub-paragraph') put(node.label.span.end, node.contentStart, node.span.end);
    else if (node.kind === 'note') put(node.markSpan.end, node.contentStart, node.span.end);
    if ('children' in node) node.children.forEach(visit);
  };
  for (const part of resolution.parts) part.blocks.filter(({ kind }) => kind !== 'note').forEach(visit);
  resolution.notes.forEach(visit);
  return edits;
}
