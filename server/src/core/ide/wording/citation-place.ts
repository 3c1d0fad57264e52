/** Where a citation stands, in words: `PP3`, `OP12 (a)`, `note 4`, `the heading`. */
import type { Citation } from '../../reading/citations/citations';
import type { Note, Resolution } from '../../document/nodes';
import { lastUntil } from '../../text/sorted';
import { touches } from '../../text/span';
import { placeName, placeNamer } from './paragraph-names';

export function citationPlace(resolution: Resolution, citation: Citation): string {
  const { notes } = resolution;
  const noteAt = (offset: number): Note | undefined => notes.find(({ span }) => touches(span, offset));
  return named(citation, (offset) => placeName(resolution, offset), noteAt);
}

/** The same for many citations of one draft: it is gone through once. */
export function citationPlaces(resolution: Resolution): (citation: Citation) => string {
  const nameOf = placeNamer(resolution);
  const notes = [...resolution.notes].sort((a, b) => a.span.start - b.span.start);
  return (citation) => named(citation, nameOf, (offset) => lastUntil(notes, ({ span }) => span.start, offset));
}

function named(
  { place, span: { start } }: Citation,
  nameOf: (offset: number) => string,
  noteAt: (offset: number) => Note | undefined,
): string {
  if (place === 'heading') return 'the heading';
  if (place === 'text') return nameOf(start);
  const note = noteAt(start);
  return note ? `note ${note.mark}` : 'a note';
}
