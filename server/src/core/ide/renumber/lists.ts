/** Everything numbered in a draft: runs of paragraphs, lists of sub-paragraphs, sections, parts and annexes. */
import { labelAt, printOrdinal } from '../../notation/labels';
import { toRoman } from '../../text/roman';
import { hasLabelBelow } from '../../document/parser/label-below';
import { printLabel } from '../../reading/list-order';
import type {
  Block,
  Part,
  Preambular,
  Resolution,
  SectionHeading,
  SubParagraph,
  Paragraph,
} from '../../document/nodes';
import type { CountedParagraph } from '../../reading/references/paragraph-places';
import { childrenOf, placesOf } from '../../reading/references/paragraph-places';
import { memo } from '../../kept/memo';
import { firstIndexFrom } from '../../text/sorted';
import type { Span } from '../../text/span';
import { encloses } from '../../text/span';
import { headingLabel } from '../things/labels';

export type Counted = Paragraph | SectionHeading | Part;

/** Things numbered together, in order of place. */
export interface CountedList {
  readonly nodes: readonly Counted[];
  /** The label of the thing at an index from zero, and its span; undefined without one. */
  readonly labelOf: (node: Counted, index: number) => PlacedLabel | undefined;
  /** Annexes and adopted texts count in their own way: they are renumbered only if changed. */
  readonly isOwn: boolean;
}

export interface PlacedLabel {
  readonly span: Span;
  /** The renumbered text. */
  readonly text: string;
  /** The bare figures or letters, as in a reference. */
  readonly bare: string;
}

/** All lists, outer before inner. */
export const countedLists = memo((resolution: Resolution): readonly CountedList[] => [
  ...partLists(resolution),
  ...resolution.parts.flatMap((part) => [...listsOfPart(resolution, part)]),
]);

/** The list and index of a thing. */
export function listWith(
  resolution: Resolution,
  node: Counted,
): { readonly list: CountedList; readonly index: number } | undefined {
  const list = countedLists(resolution).find(({ nodes }) => nodes.includes(node));
  return list && { list, index: list.nodes.indexOf(node) };
}

function* listsOfPart(resolution: Resolution, part: Part): Iterable<CountedList> {
  const { text } = resolution;
  const places = placesOf(resolution);
  const isOwn = part.type === 'resolution' || part.type === 'lettered' || part.organLine !== undefined;
  const sections = isOwn ? sectionLists(places.of, part) : [];
  for (const nodes of sections) yield { nodes, labelOf: sectionLabel(text), isOwn };
  if (part.preamble.length > 0) yield { nodes: part.preamble, labelOf: noLabel, isOwn };
  for (const nodes of places.runs.get(part) ?? []) yield { nodes, labelOf: numberLabel(text, nodes), isOwn };
  const headings = part.blocks.filter(({ kind }) => kind === 'section-heading');
  for (const block of part.blocks)
    if (block.kind === 'preambular' || block.kind === 'operative' || block.kind === 'numbered')
      for (const list of listsUnder(text, block, headings)) yield { ...list, isOwn };
}

/** Lists of sub-paragraphs, outer before inner. */
function* listsUnder(
  text: string,
  node: Preambular | CountedParagraph | SubParagraph,
  headings: readonly Block[],
): Iterable<Omit<CountedList, 'isOwn'>> {
  const first = labelAt(text, node.contentStart) && node.kind !== 'sub-paragraph' ? 2 : 1;
  // They stand in order and apart, so that the first one that begins in it is the first to end.
  const heading = headings[firstIndexFrom(headings, ({ span }) => span.start, node.span.start)];
  const isDivided = heading !== undefined && encloses(node.span, heading.span);
  // Labelled headings among the items, as in the Security Council, count in their own way.
  for (const [index, nodes] of itemLists(childrenOf(node)).entries())
    yield { nodes, labelOf: isDivided ? noLabel : itemLabel(index === 0 ? first : 1) };
  for (const child of childrenOf(node)) yield* listsUnder(text, child, headings);
}

const noLabel = (): undefined => undefined;

const numberLabel =
  (text: string, run: readonly CountedParagraph[]): CountedList['labelOf'] =>
  (node, index) => {
    if (node.kind !== 'operative' && node.kind !== 'numbered') return undefined;
    const bare = String(index + 1);
    if (node.number) return { span: withBis(text, node.number.figures), text: bare, bare };
    // A single operative paragraph has no number.
    if (run.length === 1 || hasLabelBelow(text, node)) return undefined;
    return { span: { start: node.contentStart, end: node.contentStart }, text: `${bare}. `, bare };
  };

/** After (zz) no letters are read as a label. */
const maxLetters = 52;

/** “2 bis” is a provisional number. */
const withBis = (text: string, { start, end }: Span): Span => ({
  start,
  end: end + (/^ (?:bis|ter|quater)(?!\p{L})/u.exec(text.slice(end, end + 8))?.[0].length ?? 0),
});

const itemLabel =
  (first: number): CountedList['labelOf'] =>
  (node, index) => {
    if (node.kind !== 'sub-paragraph' || node.label.alphabet === 'bullet') return undefined;
    const ordinal = index + first;
    if (node.label.alphabet === 'letter' && ordinal > maxLetters) return undefined;
    return {
      span: node.label.span,
      text: printLabel(node.label, ordinal),
      bare: printOrdinal(node.label.alphabet, ordinal),
    };
  };

/** Another kind of label begins another list, as does a heading with a new first label under it. */
function itemLists(items: readonly SubParagraph[]): readonly (readonly SubParagraph[])[] {
  const lists: SubParagraph[][] = [];
  for (const item of items) {
    const list = lists.at(-1);
    const last = list?.at(-1)?.label;
    const goesOn = last?.alphabet === item.label.alphabet && last.wrapper === item.label.wrapper && !item.beginsAnew;
    if (list && goesOn) list.push(item);
    else lists.push([item]);
  }
  return lists;
}

/** Sections with roman figures, and those with letters in each. */
function sectionLists(places: ReturnType<typeof placesOf>['of'], part: Part): readonly (readonly SectionHeading[])[] {
  const lists = new Map<SectionHeading | undefined, SectionHeading[]>();
  for (const block of part.blocks) {
    if (block.kind !== 'section-heading' || block.role !== 'section' || block.enumerator === 'none') continue;
    const headings = places.get(block)?.headings;
    if (!headings) continue;
    const holder = block.enumerator === 'letter' ? headings.find((each) => each !== block) : undefined;
    const key = holder ?? (block.enumerator === 'letter' ? part.title : undefined);
    const list = lists.get(key);
    if (!list) lists.set(key, [block]);
    else if (list[0]?.enumerator === block.enumerator) list.push(block);
  }
  return [...lists.values()].filter(([first, second]) => second && (first?.label === 'I' || first?.label === 'A'));
}

const sectionLabel =
  (text: string): CountedList['labelOf'] =>
  (node, index) => {
    if (node.kind !== 'section-heading') return undefined;
    const span = headingLabel(text, node);
    const bare = node.enumerator === 'roman' ? toRoman(index + 1).toUpperCase() : letter(index + 1);
    return span && { span, text: bare, bare };
  };

const letter = (ordinal: number): string => printOrdinal('letter', ordinal).toUpperCase();

/** Lettered parts, the first with its letter in the heading, and annexes. */
function partLists({ text, parts }: Resolution): readonly CountedList[] {
  const lettered = parts.filter(({ type, title, label }) => type === 'lettered' && title && /^[A-Z]$/.test(label));
  const annexes = parts.filter(({ type, title }) => type === 'annex' && title?.role === 'annex');
  const isRoman = annexes.every(({ label }) => /^[IVXLC]+$/.test(label));
  const labelWith =
    (print: (index: number) => string): CountedList['labelOf'] =>
    (node, index) => {
      const span = node.kind === 'part' && node.title ? headingLabel(text, node.title) : undefined;
      return span && { span, text: print(index), bare: print(index) };
    };
  return [
    { nodes: lettered, labelOf: labelWith((index) => letter(index + 2)), isOwn: lettered[0]?.label === 'B' },
    {
      nodes: annexes,
      labelOf: labelWith((index) => toRoman(index + 1).toUpperCase()),
      isOwn: isRoman && annexes.length > 1,
    },
  ].filter(({ nodes }) => nodes.length > 0);
}
