/** The headings that divide a part into sections, and how sections lie in each other. */
import type { Block, Part, SectionHeading } from '../../document/nodes';
import { encloses } from '../../text/span';

const ranks: Readonly<Record<SectionHeading['enumerator'], number>> = { roman: 1, letter: 2, none: 3 };

/** Sections under roman figures hold those under letters, and these hold those without either. */
export const sectionRank = ({ enumerator }: SectionHeading): number => ranks[enumerator];

/** Headings in order of place, without the title of the part and those among the sub-paragraphs of one paragraph. */
export function sectionHeadingsOf({ blocks, title }: Part): readonly SectionHeading[] {
  let last: Block | undefined;
  return blocks.filter((block): block is SectionHeading => {
    if (last !== undefined && encloses(last.span, block.span)) return false;
    last = block;
    return block.kind === 'section-heading' && block !== title;
  });
}

/** Whether a block is text of its part; notes and rules may stand anywhere between. */
export const isText = ({ kind }: Block): boolean => kind !== 'note' && kind !== 'page-break' && kind !== 'comment';
