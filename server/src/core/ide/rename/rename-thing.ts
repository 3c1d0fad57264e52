/** Gives a paragraph, sub-paragraph, section, part or annex another number or label. */
import { internalReferencesOf, namesTarget, stepsOf } from '../../reading/references/internal-references';
import type { Resolution } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import type { NamedThing, Refusal } from './at-cursor';
import { refuse } from './at-cursor';
import type { CountedWith } from './counted-with';
import { boundsOf, countedWith } from './counted-with';
import { bareTyped } from './counting';
import { moveTo } from './move-to';
import type { Labelled } from '../things/labels';
import { printedLabelOf } from '../things/labels';
import { labelledName, taken } from './labelled-name';
import type { Renamed } from './proven';
import { proven, unchanged } from './proven';
import { capitalised } from '../../text/capital';

export function renameThing(resolution: Resolution, named: NamedThing, typed: string): Renamed | Refusal {
  const { thing } = named;
  const list = countedWith(resolution, thing);
  const { counting, ordinals, things, floor } = list;
  const to = counting.ordinalOf(bareTyped(typed));
  if (to === undefined) return refuse(`“${typed.trim().slice(0, 40)}” cannot stand here. Type ${counting.wanted}.`);
  if (to === ordinals[things.indexOf(thing)]) return unchanged;
  if (ordinals.includes(to)) return moveTo(resolution, named, list, to);
  const [before, behind] = boundsOf(list, thing);
  if (to <= floor) return refuse(`${taken(thing, counting.print(to))} Type one that is free.`);
  if (to <= before || to >= behind) return refuse(outOfOrder(thing, list, to));
  return proven(resolution, labelEdits(resolution, thing, counting.print(to)));
}

function labelEdits(resolution: Resolution, thing: Labelled, text: string): readonly Edit[] {
  const own = printedLabelOf(resolution.text, thing);
  const steps = internalReferencesOf(resolution).flatMap(stepsOf);
  const spans = steps.filter((step) => step.target === thing && namesTarget(step)).map(({ span }) => span);
  return [...(own ? [own] : []), ...spans].map((span) => ({ span, text }));
}

function outOfOrder(thing: Labelled, list: CountedWith, to: number): string {
  const { print } = list.counting;
  const [before, behind] = boundsOf(list, thing);
  const name = (ordinal: number): string => labelledName(thing, print(ordinal));
  const place =
    before === 0
      ? `before ${name(behind)}`
      : behind === Infinity
        ? `behind ${name(before)}`
        : `between ${name(before)} and ${name(behind)}`;
  const free = behind - before > 2 ? ' Type one that fits there.' : '';
  const move = 'number' in thing || thing.kind === 'sub-paragraph' ? ' To put it elsewhere, move it.' : '';
  return `${capitalised(name(to))} would stand ${place}, out of order.${free}${move}`;
}
