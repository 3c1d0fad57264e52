/** The name of a thing with its label, in words for the drafter. */
import type { Labelled } from '../things/labels';

/** `paragraph 4`, `subparagraph (b)`, `section II`, `part B`, `annex I`. @param label without brackets */
export function labelledName(thing: Labelled, label: string): string {
  switch (thing.kind) {
    case 'operative':
    case 'numbered':
      return `paragraph ${label}`;
    case 'sub-paragraph':
      return `subparagraph (${label})`;
    case 'section-heading':
      return `section ${label}`;
    case 'part':
      return thing.type === 'annex' ? `annex ${label}` : `part ${label}`;
  }
}

/** Why a label is not free: another thing has it. */
export function taken(thing: Labelled, label: string): string {
  const name = labelledName(thing, label);
  return `There is already ${name.startsWith('a') ? 'an' : 'a'} ${name}.`;
}
