/** The items of the lists in the paragraphs of a part. */
import { memo } from '../../kept/memo';
import type { Operative, Part, Preambular, SubParagraph } from '../../document/nodes';
import { subParagraphsOf } from '../../reading/walk';

export interface ListItem {
  readonly item: SubParagraph;
  /** The paragraph of the part that the list belongs to. */
  readonly paragraph: Preambular | Operative;
  /** No item of the same list follows. */
  readonly isLast: boolean;
}

/** Items of every degree, in order of place. */
export const itemsOf = memo(({ preamble, operative }: Part): readonly ListItem[] => {
  const found: ListItem[] = [];
  const add = (node: Preambular | Operative | SubParagraph, paragraph: Preambular | Operative): void => {
    const items = subParagraphsOf(node);
    for (const item of items) {
      found.push({ item, paragraph, isLast: item === items.at(-1) });
      add(item, paragraph);
    }
  };
  for (const paragraph of preamble) add(paragraph, paragraph);
  for (const paragraph of operative) add(paragraph, paragraph);
  return found;
});
