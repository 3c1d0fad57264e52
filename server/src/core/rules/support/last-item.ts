/** The text that ends a paragraph with its sub-paragraphs. */
import type { Operative, Plain, SubParagraph } from '../../document/nodes';

/** The last child of any degree, or the paragraph itself. */
export function lastTextOf(node: Operative | SubParagraph | Plain): Operative | SubParagraph | Plain {
  const last = node.kind === 'plain' ? undefined : node.children.at(-1);
  return last ? lastTextOf(last) : node;
}
