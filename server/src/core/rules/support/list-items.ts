/** The items of the lists in the paragraphs of a part. */
import type { Operative, Part, Preambular, SubParagraph } from '../../document/nodes';
import { subParagraphsOf } from '../../reading/walk';

export interface ListItem {
  readonly item: SubParagraph;
  /** The paragraph of the part that the list belongs to. */
  readonly paragraph: Preambular | Operative;
  /** No item of the same list follows. */
  readonly isLast: boolean;
}

/** Items at every degree, in order of place. */
export function* itemsOf({ preamble, operative }: Part): Iterable<ListItem> {
  for (const paragraph of preamble) yield* itemsIn(paragraph, paragraph);
  for (const paragraph of operative) yield* itemsIn(paragraph, paragraph);
}

function* itemsIn(node: Preambular | Operative | SubParagraph, paragraph: Preambular | Operative): Iterable<ListItem> {
  const items = subParagraphsOf(node);
  for (const [index, item] of items.entries()) {
    yield { item, paragraph, isLast: index === items.length - 1 };
    yield* itemsIn(item, paragraph);
  }
}
