/** Whether two versions of a block were read alike. Their words are equal: only the reading can differ. */
import type { Block, Note, Opening, OrganLine, SubParagraph, Paragraph } from '../document/nodes';
import type { Span } from '../text/span';

/** @param by distance of the later one, in UTF-16 units */
export function isSameBlock(before: Block, after: Block, by: number): boolean {
  return (
    before.kind === after.kind &&
    isSameSpan(before.span, after.span, by) &&
    isSameList(before.fragments, after.fragments, (one, other) => isSameSpan(one, other, by)) &&
    isSameInKind(before, after, by)
  );
}

function isSameInKind(before: Block, after: Block, by: number): boolean {
  switch (after.kind) {
    case 'preambular':
      return before.kind === after.kind && isSameParagraph(before, after, by);
    case 'operative':
    case 'numbered':
      return (
        before.kind === after.kind && before.number?.label === after.number?.label && isSameParagraph(before, after, by)
      );
    case 'sub-paragraph':
      return before.kind === after.kind && isSameItem(before, after) && isSameParagraph(before, after, by);
    case 'plain':
      return before.kind === after.kind && before.contentStart + by === after.contentStart;
    case 'note':
      return before.kind === after.kind && isSameNote(before, after);
    case 'section-heading':
      return before.kind === after.kind && before.role === after.role && before.enumerator === after.enumerator;
    case 'organ-line':
      return before.kind === after.kind && isSameOrganLine(before, after);
    case 'heading-line':
    case 'closing-line':
      return before.kind === after.kind && before.role === after.role;
    case 'front-matter':
    case 'table':
    case 'page-break':
    case 'comment':
      return true;
    default:
      return after satisfies never;
  }
}

function isSameParagraph(before: Paragraph, after: Paragraph, by: number): boolean {
  const [one, other] = [openingOf(before), openingOf(after)];
  return (
    before.contentStart + by === after.contentStart &&
    before.inlines.length === after.inlines.length &&
    one?.words === other?.words &&
    (one === undefined || other === undefined || isSameSpan(one.span, other.span, by)) &&
    one?.emphasis?.style === other?.emphasis?.style &&
    isSameList<Block>(before.children, after.children, (child, next) => isSameBlock(child, next, by))
  );
}

const openingOf = (node: Paragraph): Opening | undefined => ('opening' in node ? node.opening : undefined);

const isSameItem = (before: SubParagraph, after: SubParagraph): boolean =>
  before.degree === after.degree &&
  before.beginsAnew === after.beginsAnew &&
  before.label.alphabet === after.label.alphabet &&
  before.label.ordinal === after.label.ordinal &&
  before.label.text === after.label.text;

const isSameNote = (before: Note, after: Note): boolean =>
  before.mark === after.mark &&
  before.notation === after.notation &&
  before.contentStart - before.span.start === after.contentStart - after.span.start;

const isSameOrganLine = (before: OrganLine, after: OrganLine): boolean =>
  before.organ === after.organ &&
  before.name.value === after.name.value &&
  (before.emphasis === undefined) === (after.emphasis === undefined);

const isSameSpan = (before: Span, after: Span, by: number): boolean =>
  before.start + by === after.start && before.end + by === after.end;

const isSameList = <Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): boolean =>
  before.length === after.length &&
  after.every((item, index) => {
    const one = before[index];
    return one !== undefined && isSame(one, item);
  });
