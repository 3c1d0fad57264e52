/** Walks over the nodes of a draft. */
import { touches } from '../text/span';
import type {
  Block,
  NumberedParagraph,
  Operative,
  Paragraph,
  Plain,
  Preambular,
  Resolution,
  SubParagraph,
} from '../document/nodes';

/** Sub-paragraphs among the children of a paragraph. */
export const subParagraphsOf = (
  node: Preambular | Operative | NumberedParagraph | SubParagraph,
): readonly SubParagraph[] => {
  const children: readonly (SubParagraph | Plain)[] = node.children;
  return children.filter((child) => child.kind === 'sub-paragraph');
};

/** Every paragraph of a draft in order of place, sub-paragraphs after their parents. */
export function* paragraphsOf(resolution: Resolution): Iterable<Paragraph> {
  for (const part of resolution.parts) for (const block of part.blocks) yield* paragraphsIn(block);
}

function* paragraphsIn(block: Block): Iterable<Paragraph> {
  switch (block.kind) {
    case 'preambular':
    case 'operative':
    case 'numbered':
    case 'sub-paragraph':
      yield block;
      for (const child of block.children) yield* paragraphsIn(child);
      break;
    default:
  }
}

/** The innermost paragraph at `offset`. */
export function paragraphAt(resolution: Resolution, offset: number): Paragraph | undefined {
  let found: Paragraph | undefined;
  for (const paragraph of paragraphsOf(resolution)) {
    if (touches(paragraph.span, offset)) found = paragraph;
  }
  return found;
}
