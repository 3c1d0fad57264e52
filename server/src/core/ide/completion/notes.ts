/**
 * Offers a new note at the start of a note mark: the next number in order, with a place for its words among the notes.
 */
import type { Span } from '../../text/span';
import { noteInsertion } from '../renumber/note-insertion';
import type { Completion } from './completion';
import type { Place } from './place';

export function noteCompletions({
  resolution,
  text,
  offset,
  note,
  part,
  before,
  asking,
}: Place): readonly Completion[] {
  if (note || !part) return [];
  const typed = /(?:\[\^\d{0,4}|<sup>\d{0,4}|<s?u?p?)$/.exec(before)?.[0];
  if (typed === undefined || typed.length === before.trim().length) return [];
  const isRaised = typed.startsWith('<');
  // Signs that an editor has closed by itself.
  const closed = /^(?:\]|<\/sup>|>)/.exec(text.slice(offset, offset + 6))?.[0].length ?? 0;
  const span: Span = { start: offset - typed.length, end: offset + closed };
  const insertion = noteInsertion(resolution, { span, notation: isRaised ? 'superscript' : 'bracket' });
  if (!insertion) return [];
  const { mark, main, behindMark, others } = insertion;
  // Another typed number is meant as it is.
  if (asking !== 'person' && !mark.startsWith(/\d*$/.exec(typed)?.[0] ?? '')) return [];
  const markOnly = main.text.slice(0, main.text.length - behindMark.length);
  return [
    {
      kind: 'note',
      label: `Note ${mark}`,
      detail: 'a new note; those behind it move on',
      documentation: 'Puts the mark here and an empty note among the others. Write the note there.',
      edit: main,
      filterText: typed,
      additionalEdits: others,
      // The cursor stays after the mark, and Tab leads to the note. Without tab stops it goes to the note at once.
      ...(behindMark !== '' && { pieces: [markOnly, { words: '', isExample: false }, behindMark] }),
    },
  ];
}
