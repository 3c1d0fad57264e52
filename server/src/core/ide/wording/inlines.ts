/** All emphases, links and note marks of a draft, those of notes and headings included. */
import { scanInlines } from '../../notation/inline';
import type { Block, Inline, Resolution } from '../../document/nodes';

export function inlinesOf({ text, heading, blocks }: Resolution): readonly Inline[] {
  const all: Inline[] = [...scanInlines(text, heading.span)];
  const visit = (block: Block): void => {
    if ('inlines' in block) for (const inline of block.inlines) all.push(inline);
    if ('children' in block) block.children.forEach(visit);
  };
  blocks.forEach(visit);
  return all;
}
