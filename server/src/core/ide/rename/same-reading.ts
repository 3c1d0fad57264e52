/** Whether a draft is read as before after label changes: the same paragraphs, and references with the same targets. */
import type { InternalReference, ReferenceTarget } from '../../reading/references/internal-references';
import { internalReferencesOf, stepsOf } from '../../reading/references/internal-references';
import type { Block, NoteNotation, Plain, Resolution } from '../../document/nodes';
import { placesOf } from '../../reading/references/paragraph-places';
import { parse } from '../../document/parse';
import type { Edit } from '../../text/edit';
import { applyEdits } from '../../text/edit';
import { slice } from '../../text/span';
import type { NamedRange } from '../things/range-members';
import { isRising, membersOf, rangesOf } from '../things/range-members';

export interface Reading {
  /** The draft is divided into other paragraphs, lists or notes. */
  readonly isOther: boolean;
  /** Words of references with another target, or none. */
  readonly astray: readonly string[];
  /** Words of references without a target that would lead to the renamed thing. */
  readonly caught: readonly string[];
  /** Words of references with a range over other paragraphs. */
  readonly otherRanges: readonly string[];
}

/** @param edits to labels and to the numbers in references, in order of place */
export function readingAfter(resolution: Resolution, edits: readonly Edit[]): Reading {
  const after = parse(applyEdits(resolution.text, edits));
  if (shapeOf(resolution) !== shapeOf(after)) return { isOther: true, astray: [], caught: [], otherRanges: [] };
  const [was, is] = [numbered(resolution), numbered(after)];
  const moved = shiftBy(edits);
  const now = new Map(internalReferencesOf(after).map((reference) => [reference.span.start, reference]));
  const astray: string[] = [];
  const caught: string[] = [];
  const otherRanges: string[] = [];
  for (const reference of internalReferencesOf(resolution)) {
    const start = moved(reference.span.start);
    const other = now.get(start);
    now.delete(start);
    const [before, behind] = [leadsOf(reference, was), other && leadsOf(other, is)];
    const words = wordsOf(resolution, reference);
    if (before.length !== behind?.length || before.some((lead, index) => lead !== undefined && lead !== behind[index]))
      astray.push(words);
    else if (before.some((lead, index) => lead !== behind[index])) caught.push(words);
    else if (other && !haveSameMembers(rangesOf(resolution, reference), rangesOf(after, other), was, is))
      otherRanges.push(words);
  }
  for (const reference of now.values()) caught.push(wordsOf(after, reference));
  return { isOther: false, astray, caught, otherRanges };
}

const wordsOf = ({ text }: Resolution, { span }: InternalReference): string =>
  `“${slice(text, span).replace(/\s+/g, ' ')}”`;

const leadsOf = (
  reference: InternalReference,
  places: ReadonlyMap<ReferenceTarget, number>,
): readonly (number | undefined)[] =>
  [reference.unnumbered, ...stepsOf(reference).map(({ target }) => target)].map(
    (target) => target && places.get(target),
  );

type Numbers = ReadonlyMap<ReferenceTarget, number>;

/** Whether ranges with the same ends contain the same paragraphs. */
function haveSameMembers(
  before: readonly NamedRange[],
  behind: readonly NamedRange[],
  was: Numbers,
  is: Numbers,
): boolean {
  // Ordered lists contain the same between the same ends; a draft may have a thousand such ranges.
  const inOrder = ({ list }: NamedRange): boolean => isRising(list);
  if (before.length === behind.length && [...before, ...behind].every(inOrder)) return true;
  return members(before, was) === members(behind, is);
}

const members = (ranges: readonly NamedRange[], places: Numbers): string =>
  JSON.stringify(ranges.map((range) => membersOf(range).map((node) => places.get(node) ?? null)));

/** All possible targets, in an order independent of labels. */
function numbered(resolution: Resolution): ReadonlyMap<ReferenceTarget, number> {
  const all: readonly ReferenceTarget[] = [
    ...resolution.parts,
    ...resolution.notes,
    ...[...placesOf(resolution).of.keys()].filter((node) => node.kind !== 'plain' && node.kind !== 'note'),
    ...resolution.blocks.filter((block) => block.kind === 'section-heading'),
  ];
  const places = new Map<ReferenceTarget, number>();
  for (const [index, target] of all.entries()) if (!places.has(target)) places.set(target, index);
  return places;
}

/** The place after the edits of a place before, between or after them. */
const shiftBy =
  (edits: readonly Edit[]) =>
  (offset: number): number =>
    edits.reduce(
      (at, { span, text }) => (span.end <= offset ? at + text.length - (span.end - span.start) : at),
      offset,
    );

/** The structure of a draft, without words, numbers and labels. */
function shapeOf(resolution: Resolution): string {
  const { blocks, parts, notes, noteMarks } = resolution;
  const runs = [...placesOf(resolution).runs.values()].map((each) => each.map(({ length }) => length));
  const byMark = new Map<string, [index: number, notation: NoteNotation][]>();
  for (const [index, { mark, notation }] of notes.entries()) {
    const same = byMark.get(mark) ?? [];
    same.push([index, notation]);
    byMark.set(mark, same);
  }
  const noted = noteMarks.map(({ mark, notation }) => {
    const same = byMark.get(mark) ?? [];
    const alike = same.filter(([, own]) => own === notation);
    return (alike.length > 0 ? alike : same).map(([index]) => index);
  });
  return JSON.stringify([blocks.map(shape), parts.map(({ type, blocks: own }) => [type, own.length]), runs, noted]);
}

function shape(block: Block | Plain): unknown {
  switch (block.kind) {
    case 'sub-paragraph':
      return [block.label.alphabet, block.label.wrapper, block.degree, block.beginsAnew, block.children.map(shape)];
    case 'preambular':
    case 'operative':
    case 'numbered':
      return [block.kind, 'number' in block && block.number !== undefined, block.children.map(shape)];
    case 'section-heading':
      return [block.role, block.enumerator, block.label !== ''];
    default:
      return block.kind;
  }
}
