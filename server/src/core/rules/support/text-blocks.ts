/** The paragraphs of a part with running text, each with its own, in order of place. */
import type { Block, Part } from '../../document/nodes';
import type { TextBlock } from '../../reading/running-text';

export function textBlocksOf({ blocks }: Part): readonly TextBlock[] {
  const found: TextBlock[] = [];
  const add = (block: Block): void => {
    switch (block.kind) {
      case 'preambular':
      case 'operative':
      case 'numbered':
      case 'sub-paragraph':
        found.push(block);
        for (const child of block.children) add(child);
        break;
      case 'plain':
        found.push(block);
        break;
      default:
    }
  };
  for (const block of blocks) add(block);
  return found;
}
