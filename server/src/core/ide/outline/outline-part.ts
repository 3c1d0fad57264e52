/** Sorts the paragraphs of a part under its preamble and its sections. */
import type { Block, OrganLine, Paragraph, Part, Preambular, SectionHeading } from '../../document/nodes';
import { subParagraphsOf } from '../../reading/walk';
import type { Span } from '../../text/span';
import { shortened } from '../wording/escape';
import type { DraftItem } from './outline-item';
import { detailLength, nameLength, newItem } from './outline-item';
import { paragraphNames } from '../wording/paragraph-names';
import { firstWords } from '../wording/plain-words';
import { isText, sectionHeadingsOf, sectionRank } from './sections';

/** The outline of one part. Blocks are added in order of place. */
export class PartOutline {
  readonly items: DraftItem[] = [];
  /** The heading directly under "Annex I". */
  subtitle: string | undefined;
  private readonly names: ReadonlyMap<Block, string>;
  private readonly open: { readonly rank: number; readonly item: DraftItem }[] = [];
  private readonly headings: ReadonlySet<Block>;
  private preamble: DraftItem | undefined;
  private last: Block | undefined;

  constructor(
    private readonly text: string,
    private readonly part: Part,
  ) {
    this.names = paragraphNames(part);
    this.headings = new Set(sectionHeadingsOf(part));
  }

  add(block: Block): void {
    switch (block.kind) {
      case 'organ-line':
        this.openPreamble(block);
        break;
      case 'preambular':
        this.addPreambular(block);
        break;
      case 'operative':
      case 'numbered':
      case 'sub-paragraph':
        this.preamble = undefined;
        this.list.push(this.paragraph(block));
        break;
      case 'section-heading':
        if (this.headings.has(block)) this.addHeading(block);
        break;
      default:
    }
    if (!isText(block)) return;
    for (const { item } of this.open) item.end = Math.max(item.end, block.span.end);
    this.last = block;
  }

  private get list(): DraftItem[] {
    return this.open.at(-1)?.item.children ?? this.items;
  }

  private openPreamble({ span, name }: OrganLine): void {
    this.preamble = newItem('preamble', 'Preamble', shortened(name.value, detailLength), span, name.span);
    this.list.push(this.preamble);
  }

  /** A preambular paragraph among operative ones is listed there. */
  private addPreambular(block: Preambular): void {
    if (!this.preamble && this.part.preamble[0] === block) {
      this.preamble = newItem('preamble', 'Preamble', '', block.span, block.opening?.span ?? block.span);
      this.list.push(this.preamble);
    }
    (this.preamble?.children ?? this.list).push(this.paragraph(block));
  }

  private addHeading(heading: SectionHeading): void {
    if (this.last === this.part.title && this.last && !this.subtitle) {
      // "Annex I" is a heading in two lines.
      this.subtitle = heading.text;
      return;
    }
    const rank = sectionRank(heading);
    while ((this.open.at(-1)?.rank ?? 0) >= rank) this.open.pop();
    const name = shortened(heading.text.trim() || 'Heading', nameLength);
    const item = newItem('section', name, '', heading.span, heading.span);
    this.list.push(item);
    this.open.push({ rank, item });
    this.preamble = undefined;
  }

  private paragraph(block: Paragraph): DraftItem {
    const name = block.kind === 'sub-paragraph' ? block.label.text : (this.names.get(block) ?? block.kind);
    const item = newItem(block.kind, name, this.wording(block), block.span, selectionOf(block));
    for (const child of subParagraphsOf(block)) item.children.push(this.paragraph(child));
    return item;
  }

  private wording({ contentStart, span, fragments }: Paragraph): string {
    const fragment = fragments.find(({ start, end }) => start <= contentStart && contentStart < end);
    return firstWords(this.text, { start: contentStart, end: fragment?.end ?? span.end }, detailLength);
  }
}

function selectionOf(block: Paragraph): Span {
  switch (block.kind) {
    case 'preambular':
      return block.opening?.span ?? block.fragments[0] ?? block.span;
    case 'operative':
      return block.number?.span ?? block.opening?.span ?? block.fragments[0] ?? block.span;
    case 'numbered':
      return block.number.span;
    case 'sub-paragraph':
      return block.label.span;
  }
}
