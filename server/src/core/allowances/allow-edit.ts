/**
 * The comment that allows a finding, as an edit: one added line, so that removing it restores the draft byte for byte.
 */
import type { Block, Resolution } from '../document/nodes';
import type { Edit } from '../text/edit';
import { allowHere, allowInDocument } from './allowances';

/** @param reason omitted if empty */
export function allowEdit(
  { text, blocks, frontMatter }: Resolution,
  rule: string,
  at: number | 'document',
  reason = '',
): Edit {
  const place = at === 'document' ? lineAfter(text, frontMatter?.span.end ?? 0) : lineStart(text, blockAt(blocks, at));
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const word = at === 'document' ? allowInDocument : allowHere;
  // Some readers end a comment at two hyphens, and a line end would split it.
  const said = reason.replace(/\s+/g, ' ').replace(/-{2,}/g, '–').replaceAll('>', '›').trim();
  const comment = `<!-- ${word} ${rule}${said === '' ? '' : `: ${said}`} -->${eol}`;
  return { span: { start: place, end: place }, text: comment };
}

/** Start of the innermost block around the place, after front matter and comments. */
function blockAt(blocks: readonly Block[], at: number): number {
  let start = at;
  const look = (block: Block): void => {
    if (block.span.start > at || block.span.end < at) return;
    start = block.span.start;
    if ('children' in block) block.children.forEach(look);
  };
  blocks.forEach(look);
  return start;
}

const lineStart = (text: string, at: number): number => {
  const before = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1));
  return at === 0 ? 0 : Math.max(before + 1, text.startsWith('\ufeff') ? 1 : 0);
};

const lineAfter = (text: string, at: number): number => {
  if (at === 0) return text.startsWith('\ufeff') ? 1 : 0;
  return at + (/^[ \t]*(?:\r\n|\n|\r)?/.exec(text.slice(at, at + 200))?.[0].length ?? 0);
};
