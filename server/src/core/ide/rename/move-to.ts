/** Moves a paragraph to the place of its new number, if that is clearly meant. */
import type { Resolution } from '../../document/nodes';
import { moveNode, renumber } from '../renumber/renumber';
import { listWith } from '../renumber/lists';
import type { NamedThing, Refusal } from './at-cursor';
import { refuse } from './at-cursor';
import type { CountedWith } from './counted-with';
import { labelOf } from './counted-with';
import { labelledName, taken } from './labelled-name';
import type { Renamed } from './proven';
import { capitalised } from '../../text/capital';

/** @param to an ordinal that is taken */
export function moveTo(
  resolution: Resolution,
  { thing, label, isReference }: NamedThing,
  { counting, things, ordinals }: CountedWith,
  to: number,
): Renamed | Refusal {
  const other = labelledName(thing, counting.print(to));
  const own = labelledName(thing, labelOf(resolution.text, thing) ?? label);
  const isTaken = taken(thing, counting.print(to));
  if (thing.kind === 'section-heading' || thing.kind === 'part') return refuse(`${isTaken} Type one that is free.`);
  if (isReference)
    return refuse(
      `${isTaken} To refer to it, write its number here; to move ${own} there, rename ${own} where it stands.`,
    );
  const list = listWith(resolution, thing)?.list;
  const counted = new Map<unknown, number | undefined>(things.map((each, index) => [each, ordinals[index]]));
  const isInOrder = list?.nodes.every((node, index) => {
    const wanted = list.labelOf(node, index)?.bare;
    return wanted !== undefined && wanted === printed(counting.print, counted.get(node));
  });
  const now = renumber(resolution);
  if (!list || !isInOrder || now.edits.length > 0)
    return refuse(
      `${isTaken} The numbers of this draft are not in order: use “Renumber Paragraphs, Notes and References” first.`,
    );
  const { edits, warnings } = moveNode(resolution, thing, ordinals.indexOf(to));
  const toldBefore = new Set(now.warnings.map(({ message }) => message));
  const open = warnings.find(({ message }) => !toldBefore.has(message));
  if (open)
    return refuse(
      `${isTaken} If ${own} took its place, you would have to look at ${open.message} “Move Paragraph Up” and “Move Paragraph Down” ask you about it.`,
    );
  const down = things.indexOf(thing) < ordinals.indexOf(to);
  const notice = `${own} moves ${down ? 'down' : 'up'} to the place of ${other}. Numbers and references follow.`;
  return { isPossible: true, edits, notices: [capitalised(notice)] };
}

const printed = (print: (ordinal: number) => string, ordinal: number | undefined): string | undefined =>
  ordinal === undefined ? undefined : print(ordinal);
