/** The list of a paragraph, section, part or annex, and the free numbers around it. */
import { labelAt } from '../../notation/labels';
import type { Resolution, SectionHeading } from '../../document/nodes';
import { placesOf } from '../../reading/references/paragraph-places';
import { slice } from '../../text/span';
import { listWith } from '../renumber/lists';
import type { Counting } from './counting';
import { countingOf } from './counting';
import type { Labelled } from '../things/labels';
import { printedLabelOf } from '../things/labels';

export interface CountedWith {
  /** In order of place, itself among them. */
  readonly things: readonly Labelled[];
  /** The ordinal of each as printed; undefined without a number. */
  readonly ordinals: readonly (number | undefined)[];
  /** The ordinal of an unlisted first one: the `(a)` of “3. (a) …”, the letter A in the heading. */
  readonly floor: number;
  readonly counting: Counting;
}

export function countedWith(resolution: Resolution, thing: Labelled): CountedWith {
  const things = listOf(resolution, thing);
  const labels = things.map((each) => labelOf(resolution.text, each));
  const counting = countingOf(
    thing,
    labels.filter((label) => label !== undefined),
  );
  const ordinals = labels.map((label) => (label === undefined ? undefined : counting.ordinalOf(label)));
  return { things, ordinals, floor: floorOf(resolution, thing, things), counting };
}

export function labelOf(text: string, thing: Labelled): string | undefined {
  const span = printedLabelOf(text, thing);
  return span && slice(text, span);
}

/** The nearest numbers before and after a thing: a new one must be between them. */
export function boundsOf({ things, ordinals, floor }: CountedWith, thing: Labelled): readonly [number, number] {
  const at = things.indexOf(thing);
  const isKnown = (ordinal: number | undefined): boolean => ordinal !== undefined;
  return [ordinals.slice(0, at).findLast(isKnown) ?? floor, ordinals.slice(at + 1).find(isKnown) ?? Infinity];
}

function listOf(resolution: Resolution, thing: Labelled): readonly Labelled[] {
  const { parts } = resolution;
  const { of, runs } = placesOf(resolution);
  switch (thing.kind) {
    case 'operative':
    case 'numbered':
      return [...runs.values()].flat().find((run) => run.includes(thing)) ?? [thing];
    case 'sub-paragraph': {
      const nodes = listWith(resolution, thing)?.list.nodes ?? [thing];
      return nodes.filter((node) => node.kind === 'sub-paragraph');
    }
    case 'section-heading': {
      const own = of.get(thing);
      const isBeside = (other: SectionHeading): boolean =>
        of.get(other)?.part === own?.part &&
        other.enumerator === thing.enumerator &&
        of.get(other)?.headings.at(-2) === own?.headings.at(-2);
      return [...of.keys()].filter((node) => node.kind === 'section-heading').filter(isBeside);
    }
    case 'part':
      return parts.filter(({ type, label }) => type === thing.type && label !== '');
  }
}

function floorOf(resolution: Resolution, thing: Labelled, things: readonly Labelled[]): number {
  if (thing.kind === 'part') return thing.type === 'lettered' && things[0] !== resolution.parts[0] ? 1 : 0;
  const [first] = things;
  if (first?.kind !== 'sub-paragraph') return 0;
  const holder = placesOf(resolution).of.get(first)?.path.at(-2);
  const isFirst = holder?.children.find(({ kind }) => kind === 'sub-paragraph') === first;
  const own = holder && isFirst ? labelAt(resolution.text, holder.contentStart) : undefined;
  return own?.readings.find(({ alphabet }) => alphabet === first.label.alphabet)?.ordinal ?? 0;
}
