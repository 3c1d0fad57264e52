/** Writes all notes and their marks in one notation. */
import { printNoteMark } from '../../notation/markup';
import type { NoteNotation, Resolution } from '../../document/nodes';
import type { Edit } from '../../text/edit';

export type NoteStyle = 'keep' | NoteNotation;

/** None if the other notation has a note with the same mark: they are two notes. */
export function noteNotationEdits(resolution: Resolution, style: NoteStyle): readonly Edit[] {
  const { text, notes, noteMarks } = resolution;
  if (style === 'keep') return [];
  const taken = new Set(notes.filter(({ notation }) => notation === style).map(({ mark }) => mark));
  if (notes.some(({ mark, notation }) => notation !== style && taken.has(mark))) return [];
  // Words on the next line only would no longer be a note.
  if (notes.some(({ notation, markSpan }) => notation !== style && /[\r\n]/.test(text.charAt(markSpan.end)))) return [];
  const edits: Edit[] = [];
  for (const { mark, notation, span } of noteMarks)
    if (notation !== style) edits.push({ span, text: printNoteMark(mark, style) });
  for (const { mark, notation, markSpan } of notes) {
    if (notation === style) continue;
    const isApart = /\s/.test(text.charAt(markSpan.end));
    edits.push({ span: markSpan, text: printNoteMark(mark, style) + (style === 'bracket' ? ':' : isApart ? '' : ' ') });
  }
  return edits;
}
