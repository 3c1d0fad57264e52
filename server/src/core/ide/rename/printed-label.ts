/** Where the number or label of a thing is printed: what a drafter types over to rename it. */
import type { Part, SectionHeading, SubParagraph } from '../../document/nodes';
import type { CountedParagraph } from '../../reading/references/paragraph-places';
import type { Span } from '../../text/span';
import { slice } from '../../text/span';
import { labelSpan } from '../renumber/lists';

/** What has a number or label that references may name. */
export type Labelled = CountedParagraph | SubParagraph | SectionHeading | Part;

/** The figures or letters, without brackets, full stop or emphasis; undefined where nothing is printed. */
export function printedLabelOf(text: string, thing: Labelled): Span | undefined {
  switch (thing.kind) {
    case 'operative':
    case 'numbered':
      return thing.number?.figures;
    case 'sub-paragraph': {
      const bare = /[a-z0-9]{1,5}/.exec(slice(text, thing.label.span));
      const start = thing.label.span.start + (bare?.index ?? 0);
      return bare ? { start, end: start + bare[0].length } : undefined;
    }
    case 'section-heading':
      return labelSpan(text, thing);
    case 'part':
      return thing.title && labelSpan(text, thing.title);
  }
}

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

/** Why a label cannot be given: another thing has it. */
export function taken(thing: Labelled, label: string): string {
  const name = labelledName(thing, label);
  return `There is already ${name.startsWith('a') ? 'an' : 'a'} ${name}.`;
}
