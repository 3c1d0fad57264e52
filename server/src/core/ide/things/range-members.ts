/** The members of a range: the paragraphs that “5 to 7” names besides 5 and 7. */
import type { InternalReference, ReferenceTarget } from '../../reading/references/internal-references';
import type { Resolution } from '../../document/nodes';
import { childrenOf, placesOf } from '../../reading/references/paragraph-places';
import { memo } from '../../kept/memo';
import type { Span } from '../../text/span';

/** A range with both ends in one list. */
export interface NamedRange {
  /** From the first end to the second. */
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  /** The paragraphs of the same list. */
  readonly list: readonly ReferenceTarget[];
}

export function rangesOf(resolution: Resolution, { items }: InternalReference): readonly NamedRange[] {
  return items.flatMap((item, index) => {
    const [first, last] = [items[index - 1]?.steps.at(-1), item.steps.at(-1)];
    if (!item.endsRange || !first?.target || !last?.target) return [];
    const [from, to] = [ordinalOf(first.target), ordinalOf(last.target)];
    const list = listsOf(resolution).get(first.target);
    if (from === undefined || to === undefined || !list || list !== listsOf(resolution).get(last.target)) return [];
    return [{ span: { start: first.span.start, end: last.span.end }, from, to, list }];
  });
}

/** Those numbered between the ends, both included. */
export const membersOf = ({ from, to, list }: NamedRange): readonly ReferenceTarget[] =>
  list.filter((node) => isBetween(node, from, to));

/** Whether the numbers of a list ascend, so that a range contains everything between its ends. */
export const isRising = memo((list: readonly ReferenceTarget[]): boolean => {
  const ordinals = list.map(ordinalOf);
  return ordinals.every((each, index) => each !== undefined && (index === 0 || each > (ordinals[index - 1] ?? each)));
});

export const takesIn = ({ from, to, list }: NamedRange, target: ReferenceTarget): boolean =>
  isBetween(target, from, to) && membersIn(list).has(target);

const membersIn = memo((list: readonly ReferenceTarget[]): ReadonlySet<ReferenceTarget> => new Set(list));

function isBetween(node: ReferenceTarget, from: number, to: number): boolean {
  const ordinal = ordinalOf(node);
  return ordinal !== undefined && from <= ordinal && ordinal <= to;
}

function ordinalOf(target: ReferenceTarget): number | undefined {
  if (target.kind === 'operative' || target.kind === 'numbered') return target.number?.value;
  return target.kind === 'sub-paragraph' ? target.label.ordinal : undefined;
}

/** The list of each paragraph and sub-paragraph. */
const listsOf = memo((resolution: Resolution): ReadonlyMap<ReferenceTarget, readonly ReferenceTarget[]> => {
  const { of, runs } = placesOf(resolution);
  const all: (readonly ReferenceTarget[])[] = [...runs.values()].flat();
  for (const node of of.keys())
    if (node.kind !== 'plain' && node.kind !== 'note' && node.kind !== 'section-heading') all.push(childrenOf(node));
  return new Map(all.flatMap((list) => list.map((node) => [node, list] as const)));
});
