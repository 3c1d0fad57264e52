/** Names paragraphs as delegates do: PP3 for the third preambular paragraph, OP12 for operative paragraph 12. */
import type { Block, Part, Plain, Resolution, SubParagraph } from '../../document/nodes';
import { encloses, touches } from '../../text/span';
import { lastUntil } from '../../text/sorted';

/** Names of the paragraphs of a part, counted within it. */
export function paragraphNames(part: Part): ReadonlyMap<Block, string> {
  const names = new Map<Block, string>();
  part.preamble.forEach((paragraph, index) => names.set(paragraph, `PP${index + 1}`));
  for (const paragraph of part.operative) names.set(paragraph, `OP${paragraph.number?.value ?? ''}`);
  for (const block of part.blocks) if (block.kind === 'numbered') names.set(block, block.number.label);
  return names;
}

/** `Part B`, `Annex II`, `Annex`; the heading of an adopted text. */
export function partName({ type, label, title }: Part): string {
  switch (type) {
    case 'resolution':
      return 'Resolution';
    case 'lettered':
      return label === '' ? 'Part' : `Part ${label}`;
    case 'annex':
      return title?.role === 'annex' || !title?.text ? `Annex ${label}`.trim() : title.text;
    case 'embedded':
      return title?.text || 'Text that is adopted';
  }
}

/** A place of the draft in words: `OP3 (a)`, `PP2 of Part B`, `the heading`, `the text of Annex I`. */
export function placeName(resolution: Resolution, offset: number): string {
  const { heading } = resolution;
  if (heading.lines.length > 0 && touches(heading.span, offset)) return 'the heading';
  for (const part of resolution.parts) {
    const block = part.blocks.find(({ fragments, span, kind }) =>
      kind === 'note' ? false : holdsChildren(kind) ? touches(span, offset) : fragments.some((f) => touches(f, offset)),
    );
    if (!block) continue;
    return nameIn(part, block, paragraphNames(part), offset);
  }
  return 'the text';
}

/** The same for many places of one draft in one pass. Offsets are those of words, not of blanks in between. */
export function placeNamer(resolution: Resolution): (offset: number) => string {
  const places = resolution.parts.flatMap((part) => {
    const names = paragraphNames(part);
    const blocks = part.blocks.filter(({ kind }) => kind !== 'note' && kind !== 'page-break' && kind !== 'comment');
    return blocks.map((block) => ({ part, block, names }));
  });
  places.sort((a, b) => a.block.span.start - b.block.span.start);
  return (offset) => {
    const place = lastUntil(places, ({ block }) => block.span.start, offset);
    if (place && touches(place.block.span, offset)) return nameIn(place.part, place.block, place.names, offset);
    const { heading } = resolution;
    return heading.lines.length > 0 && touches(heading.span, offset) ? 'the heading' : 'the text';
  };
}

function nameIn(part: Part, block: Block, names: ReadonlyMap<Block, string>, offset: number): string {
  const name = names.get(block);
  const labels = name !== undefined && 'children' in block ? labelsAt(block.children, offset) : '';
  const suffix = part.type === 'resolution' ? '' : ` of ${partName(part)}`;
  return name === undefined ? `the text${suffix}` : name + labels + suffix;
}

const holdsChildren = (kind: Block['kind']): boolean =>
  kind === 'preambular' || kind === 'operative' || kind === 'numbered';

/** The labels that lead to a place: ` (a) (ii)`. */
function labelsAt(children: readonly (SubParagraph | Plain)[], offset: number): string {
  const at = { start: offset, end: offset };
  const child = children.find(({ span }) => encloses(span, at));
  if (child?.kind !== 'sub-paragraph') return '';
  return ` ${child.label.text}${labelsAt(child.children, offset)}`;
}
