/** Edits to labels, tried on the draft before they are offered. */
import type { Resolution } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import type { Refusal } from './at-cursor';
import { refuse } from './at-cursor';
import { readingAfter } from './same-reading';

export interface Renamed {
  readonly isPossible: true;
  /** In order of place; disjoint. Empty if nothing changes. */
  readonly edits: readonly Edit[];
  /** Matters for the drafter, a sentence or two each. */
  readonly notices: readonly string[];
}

export const unchanged: Renamed = { isPossible: true, edits: [], notices: [] };

/** @param edits to labels and to the numbers in references, in any order */
export function proven(resolution: Resolution, edits: readonly Edit[]): Renamed | Refusal {
  const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start);
  const { isOther, astray, caught, otherRanges } = readingAfter(resolution, inOrder);
  if (isOther) return refuse('With this, the draft would be read in another way. If you mean it, change it by hand.');
  if (astray[0] !== undefined)
    return refuse(`${astray[0]} would then refer to something else, or to nothing. Reword it first.`);
  const notices = [
    ...caught.map((words) => `${words} led nowhere before, or might have meant several things. Check it.`),
    ...otherRanges.map((words) => `${words}: the range takes in other paragraphs than before. Check it.`),
  ];
  return { isPossible: true, edits: inOrder, notices };
}
