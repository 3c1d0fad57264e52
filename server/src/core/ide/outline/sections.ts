/** The headings that divide a part into sections, and the nesting of sections. */
import type { Block, Part, SectionHeading } from '../../document/nodes';
import { encloses } from '../../text/span';

const ranks: Readonly<Record<SectionHeading['enumerator'], number>> = { roman: 1, letter: 2, none: 3 };

/** Sections with roman figures contain those with letters, and these contain those without either. */
export const sectionRank = ({ enumerator }: SectionHeading): number => ranks[enumerator];

/** Headings in order of place, without the title of the part and those among sub-paragraphs. */
export function sectionHeadingsOf({ blocks, title }: Part): readonly SectionHeading[] {
  let last: Block | undefined;
  return blocks.filter((block): block is SectionHeading => {
    if (last !== undefined && encloses(last.span, block.span)) return false;
    last = block;
    return block.kind === 'section-heading' && block !== title;
  });
}

/** Whether a block is text of its part; notes and rules may be anywhere between. */
export const isText = ({ kind }: Block): boolean => kind !== 'note' && kind !== 'page-break' && kind !== 'comment';
