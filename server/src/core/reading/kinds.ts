/** The kinds of the pieces of a draft, without their words: preambular, operative, item, heading, note. */
import type { Block, Resolution } from '../document/nodes';

/** Equal for drafts with the same kinds in the same order, whatever their words and numbers. */
export function kindsOf({ heading, parts, notes, noteMarks }: Resolution): string {
  const kind = (block: Block): string => {
    const degree = block.kind === 'sub-paragraph' ? String(block.degree) : '';
    const children = 'children' in block ? `(${block.children.map(kind).join(' ')})` : '';
    return block.kind + degree + children;
  };
  return [
    heading.lines.map(({ role }) => role).join(' '),
    ...parts.map(({ type, blocks }) => `${type}: ${blocks.map(kind).join(' ')}`),
    `${notes.length} notes, ${noteMarks.length} marks`,
  ].join('\n');
}
