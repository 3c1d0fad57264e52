/** The things that a draft refers to, with the number of referring paragraphs and notes. */
import type { InternalReference, ReferenceTarget } from '../../reading/references/internal-references';
import { internalReferencesOf, stepsOf } from '../../reading/references/internal-references';
import type { Resolution } from '../../document/nodes';
import { placesOf } from '../../reading/references/paragraph-places';
import type { TextBlock } from '../../reading/running-text';
import type { Span } from '../../text/span';
import { membersOf, rangesOf } from './range-members';
import { numberOf } from './thing';

export interface CitedBy {
  /** The number or label of the target; of a section or annex, its heading. */
  readonly at: Span;
  /** `cited by 2 paragraphs and 1 note`. */
  readonly words: string;
  /** The references, in order of place. */
  readonly places: readonly Span[];
}

/** Limit of range members in one draft: thousands of ranges over thousands of paragraphs would have millions. */
const maxInRanges = 20_000;

/** Referenced paragraphs, sub-paragraphs, sections and annexes, in order of place. */
export function citedBy(resolution: Resolution): readonly CitedBy[] {
  const found = new Map<ReferenceTarget, { readonly places: Span[]; readonly sources: Set<TextBlock> }>();
  let left = maxInRanges;
  for (const reference of internalReferencesOf(resolution)) {
    const add = (target: ReferenceTarget, place: Span): void => {
      if (target.kind === 'note') return;
      const entry = found.get(target) ?? { places: [], sources: new Set<TextBlock>() };
      found.set(target, entry);
      if (entry.places.at(-1) !== place) entry.places.push(place);
      entry.sources.add(sourceOf(resolution, reference, target));
    };
    const { unnumbered } = reference;
    if (unnumbered) add(unnumbered, reference.span);
    const named = new Set<ReferenceTarget>();
    for (const { target, span } of stepsOf(reference)) {
      if (!target) continue;
      named.add(target);
      add(target, span);
    }
    for (const range of rangesOf(resolution, reference)) {
      left -= range.list.length;
      if (left < 0) break;
      for (const member of membersOf(range)) if (!named.has(member)) add(member, range.span);
    }
  }
  return [...found]
    .map(([target, { places, sources }]) => ({ at: numberOf(target), words: wordsFor([...sources]), places }))
    .sort((a, b) => a.at.start - b.at.start);
}

/** The paragraph as a whole, unless it refers to itself or its children. */
function sourceOf(resolution: Resolution, { source }: InternalReference, target: ReferenceTarget): TextBlock {
  const { of } = placesOf(resolution);
  const top = of.get(source)?.path[0];
  const isWithin =
    top !== undefined && target.kind !== 'part' && target.kind !== 'note' && of.get(target)?.path[0] === top;
  return isWithin ? source : (top ?? source);
}

function wordsFor(sources: readonly TextBlock[]): string {
  const notes = sources.filter(({ kind }) => kind === 'note').length;
  const counts = [counted(sources.length - notes, 'paragraph'), counted(notes, 'note')];
  return `cited by ${counts.filter((words) => words !== '').join(' and ')}`;
}

const counted = (count: number, noun: string): string =>
  count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
