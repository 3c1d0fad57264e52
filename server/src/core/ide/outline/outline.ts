/** Builds the outline of a draft: heading, preamble, sections with their paragraphs, parts, annexes and notes. */
import type { Part, Resolution } from '../../document/nodes';
import { shortened } from '../wording/escape';
import { outlineOfNotes } from './outline-notes';
import type { DraftItem, OutlineItem } from './outline-item';
import { closeItem, detailLength, nameLength, newItem } from './outline-item';
import { PartOutline } from './outline-part';
import { partName } from '../wording/paragraph-names';
import { plainWords } from '../wording/plain-words';

export type { OutlineItem, OutlineKind } from './outline-item';

/** Items in order of place; every item is in the span of its parent, and its selection in its own span. */
export function outlineOf(resolution: Resolution): readonly OutlineItem[] {
  const items = [
    ...outlineOfHeading(resolution),
    ...resolution.parts.flatMap((part) => outlineOfPart(resolution.text, part)),
    ...outlineOfNotes(resolution),
  ];
  return items.map(closeItem).sort((a, b) => a.span.start - b.span.start);
}

function outlineOfHeading({ heading, text }: Resolution): readonly DraftItem[] {
  const { span, symbol, number, title, lines } = heading;
  const [first] = lines;
  if (!first) return [];
  const name = number?.value ?? symbol?.value ?? 'Heading';
  const words = title ?? (first === undefined ? undefined : { value: plainWords(text, first.span) });
  const selection = (title ?? number ?? symbol ?? first).span;
  return [newItem('heading', name, shortened(words?.value ?? '', detailLength), span, selection)];
}

/** The resolution itself is at the top, which saves a level for its paragraphs. */
function outlineOfPart(text: string, part: Part): readonly DraftItem[] {
  if (part.blocks.length === 0) return [];
  const builder = new PartOutline(text, part);
  for (const block of part.blocks) builder.add(block);
  if (part.type === 'resolution') return builder.items;
  const { title, organLine, span } = part;
  const whole = title
    ? { start: Math.min(title.span.start, span.start), end: Math.max(title.span.end, span.end) }
    : span;
  const name = shortened(partName(part), nameLength);
  const detail = title?.role === 'annex' || !title ? (builder.subtitle ?? organLine?.name.value ?? '') : title.text;
  const kind = part.type === 'annex' ? 'annex' : 'part';
  const selection = title?.span ?? part.blocks[0]?.span ?? span;
  const item = newItem(kind, name, detail === name ? '' : shortened(detail, detailLength), whole, selection);
  item.children.push(...builder.items);
  return [item];
}
