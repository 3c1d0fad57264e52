/** What a range takes in: the paragraphs that “5 to 7” names besides 5 and 7. */
import type { InternalReference, ReferenceTarget } from '../document/internal-references';
import type { Resolution } from '../document/nodes';
import { childrenOf, placesOf } from '../document/paragraph-places';
import type { Span } from '../text/span';

export interface RangeMembers {
  /** From the first end to the second. */
  readonly span: Span;
  /** With a number between those of the ends, the ends included. */
  readonly members: readonly ReferenceTarget[];
}

/** The ranges of a reference both of whose ends are known, as far as paragraphs and sub-paragraphs are meant. */
export function rangesOf(resolution: Resolution, { items }: InternalReference): readonly RangeMembers[] {
  return items.flatMap((item, index) => {
    const [first, last] = [items[index - 1]?.steps.at(-1), item.steps.at(-1)];
    if (!item.endsRange || !first?.target || !last?.target) return [];
    const [from, to] = [ordinalOf(first.target), ordinalOf(last.target)];
    const list = listOf(resolution, first.target);
    if (from === undefined || to === undefined || !list.includes(last.target)) return [];
    const members = list.filter((node) => {
      const ordinal = ordinalOf(node) ?? 0;
      return from <= ordinal && ordinal <= to;
    });
    return [{ span: { start: first.span.start, end: last.span.end }, members }];
  });
}

function listOf(resolution: Resolution, target: ReferenceTarget): readonly ReferenceTarget[] {
  const { of, runs } = placesOf(resolution);
  if (target.kind === 'operative' || target.kind === 'numbered')
    return [...runs.values()].flat().find((run) => run.includes(target)) ?? [];
  const holder = target.kind === 'sub-paragraph' ? of.get(target)?.path.at(-2) : undefined;
  return holder ? childrenOf(holder) : [];
}

function ordinalOf(target: ReferenceTarget): number | undefined {
  if (target.kind === 'operative' || target.kind === 'numbered') return target.number?.value;
  return target.kind === 'sub-paragraph' ? target.label.ordinal : undefined;
}
