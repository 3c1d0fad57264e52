/** Numbers make room for a new one, or close up after a deleted one; references follow their paragraphs. */
import { printOrdinal } from '../../notation/labels';
import type { Resolution, SubParagraph } from '../../document/nodes';
import { childrenOf, placesOf } from '../../reading/references/paragraph-places';
import { printLabel } from '../../reading/list-order';
import { paragraphAt } from '../../reading/walk';
import { internalReferencesOf, type ReferenceTarget } from '../../reading/references/internal-references';
import type { Edit } from '../../text/edit';
import { slice } from '../../text/span';
import type { Renumbering, RenumberWarning } from './renumber';
import { elsewhere } from './elsewhere';
import type { Counted } from './lists';
import { referenceChanges } from './reference-changes';

/** An item that is not in the text yet, or is being deleted. */
export interface Room {
  /** After the last word of the paragraph before it. */
  readonly at: number;
  /** Its printed label, `12.` or `(a)`, if it is begun. */
  readonly begun?: string | undefined;
  /** Its label, if it is deleted. */
  readonly removed?: string | undefined;
  /** The paragraph at the place is split: its rest, with its sub-paragraphs, is the new item. */
  readonly isSplit?: boolean | undefined;
}

/** The items that are counted after a place. */
interface Followers {
  readonly list: readonly Counted[];
  /** Index of the first item after the place. */
  readonly first: number;
  /** The ordinal of the item's label. */
  readonly ordinal: number;
  readonly ordinalOf: (node: Counted) => number | undefined;
  readonly edit: (node: Counted, ordinal: number) => Edit | undefined;
  readonly print: (ordinal: number) => string;
}

/**
 * Only as far as one number pushes the next: a gap ends it, and disorder elsewhere stays. Warnings cover references
 * that this change breaks.
 */
export function makeRoom(
  resolution: Resolution,
  { at, begun, removed, isSplit = false }: Room,
): Pick<Renumbering, 'edits' | 'warnings'> {
  const edits: Edit[] = [];
  const labels = new Map<ReferenceTarget, string>();
  const concerned = new Set<string>();
  const lists: { readonly nodes: readonly Counted[]; readonly after: readonly (Counted | undefined)[] }[] = [];
  const shift = (label: string | undefined, by: 1 | -1): void => {
    const followers = label === undefined ? undefined : followersOf(resolution, at, label);
    if (!followers) return;
    const { list, first, ordinalOf, edit, print } = followers;
    let expected = followers.ordinal + (by === 1 ? 0 : 1);
    concerned.add(print(followers.ordinal));
    for (const node of list.slice(first)) {
      const change = ordinalOf(node) === expected ? edit(node, expected + by) : undefined;
      if (!change) break;
      edits.push(change);
      labels.set(node, print(expected + by));
      concerned.add(print(expected));
      concerned.add(print(expected + by));
      expected++;
    }
    const after = by === 1 ? [...list.slice(0, first), undefined, ...list.slice(first)] : list;
    lists.push({ nodes: list, after });
  };
  shift(removed, -1);
  shift(begun, 1);
  const listOf = (node: ReferenceTarget): (typeof lists)[number] | undefined =>
    lists.find(({ nodes }) => (nodes as readonly ReferenceTarget[]).includes(node));
  const references = referenceChanges(resolution, {
    order: (offset) => offset,
    labels,
    isGone: () => false,
    before: (node) => listOf(node)?.nodes,
    after: (node) => listOf(node)?.after,
    isConcerned: (text) => concerned.has(text),
  });
  const split = isSplit && begun !== undefined ? splitReferences(resolution, at, valueOf(begun)) : nothing;
  return {
    edits: [...edits, ...references.edits, ...split.edits].sort((a, b) => a.span.start - b.span.start),
    warnings: [...references.warnings, ...split.warnings, ...(edits.length > 0 ? elsewhere(resolution) : [])],
  };
}

const nothing: Pick<Renumbering, 'edits' | 'warnings'> = { edits: [], warnings: [] };

/**
 * References to sub-paragraphs follow them to the new paragraph; for the paragraph itself, the half meant is unknown.
 */
function splitReferences(resolution: Resolution, at: number, value: string): Pick<Renumbering, 'edits' | 'warnings'> {
  const edits: Edit[] = [];
  const warnings: RenumberWarning[] = [];
  const node = paragraphAt(resolution, at);
  for (const reference of internalReferencesOf(resolution)) {
    const { items, under, span } = reference;
    const chains = items.map(({ steps }) => [...(under?.steps ?? []), ...steps]);
    const split = chains.flatMap((chain) => {
      const index = chain.findIndex(({ target }) => target === node);
      const step = chain[index];
      return node && step ? [{ step, next: chain[index + 1] }] : [];
    });
    const [first] = split;
    if (!first) continue;
    if (split.every(({ next }) => next)) edits.push({ span: first.step.span, text: value });
    else {
      const words = slice(resolution.text, span).replace(/\s+/g, ' ');
      warnings.push({ span, message: `“${words}”: it was split in two. Check which half is meant.` });
    }
  }
  return { edits, warnings };
}

const valueOf = (label: string): string => /[a-z]+|\d+/.exec(label)?.[0] ?? '';

function followersOf(resolution: Resolution, at: number, label: string): Followers | undefined {
  const value = valueOf(label);
  return /^\d/.test(value) ? numbersBehind(resolution, at, Number(value)) : lettersBehind(resolution, at, value);
}

/** The numbers continue in the run of the paragraph at the place, or in the first run after it. */
function numbersBehind(resolution: Resolution, at: number, ordinal: number): Followers | undefined {
  const places = placesOf(resolution);
  const runs = [...places.runs.values()].flat();
  const paragraph = paragraphAt(resolution, at);
  const top: unknown = paragraph && places.of.get(paragraph)?.path[0];
  const isBehind = ({ span }: Counted): boolean => span.start >= at;
  const nearest = (): (typeof runs)[number] | undefined =>
    runs.filter((each) => each.some(isBehind)).sort((a, b) => startBehind(a, at) - startBehind(b, at))[0];
  const run = runs.find((each) => each.some((node) => node === top)) ?? nearest();
  const first = run?.findIndex(isBehind) ?? -1;
  if (!run || first < 0) return undefined;
  return {
    list: run,
    first,
    ordinal,
    ordinalOf: (node) => ('number' in node ? node.number?.value : undefined),
    edit: (node, next) =>
      'number' in node && node.number ? { span: node.number.figures, text: String(next) } : undefined,
    print: String,
  };
}

const startBehind = (run: readonly Counted[], at: number): number =>
  run.find(({ span }) => span.start >= at)?.span.start ?? Infinity;

/** The letters continue after the previous item, or are all those of the paragraph for the first one. */
function lettersBehind(resolution: Resolution, at: number, value: string): Followers | undefined {
  const paragraph = paragraphAt(resolution, at);
  const path = (paragraph && placesOf(resolution).of.get(paragraph)?.path) ?? [];
  for (let degree = path.length - 1; degree > 0; degree--) {
    const [parent, node] = [path[degree - 1], path[degree]];
    if (!parent || node?.kind !== 'sub-paragraph') continue;
    const { alphabet, ordinal } = node.label;
    if (alphabet === 'bullet' || printOrdinal(alphabet, ordinal + 1) !== value) continue;
    const list = childrenOf(parent);
    return items(list, list.indexOf(node) + 1, node, ordinal + 1);
  }
  const list = paragraph ? childrenOf(paragraph) : [];
  const [first] = list;
  const begins = first?.label.alphabet === 'letter' ? 'a' : first?.label.alphabet === 'roman' ? 'i' : undefined;
  return first && begins === value ? items(list, 0, first, 1) : undefined;
}

function items(list: readonly SubParagraph[], first: number, { label }: SubParagraph, ordinal: number): Followers {
  const isAlike = (node: Counted): node is SubParagraph =>
    node.kind === 'sub-paragraph' && node.label.alphabet === label.alphabet && node.label.wrapper === label.wrapper;
  return {
    list,
    first,
    ordinal,
    ordinalOf: (node) => (isAlike(node) && (!node.beginsAnew || node === list[first]) ? node.label.ordinal : undefined),
    edit: (node, next) => (isAlike(node) ? { span: node.label.span, text: printLabel(node.label, next) } : undefined),
    print: (next) => printOrdinal(label.alphabet, next),
  };
}
