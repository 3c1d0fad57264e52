/** Inserts a new note at the cursor, with the next number in order. */
import type { Resolution } from '../../document/nodes';
import { parse } from '../../document/parse';
import { runningText } from '../../reading/running-text';
import { applyEdits, type Edit } from '../../text/edit';
import { touches } from '../../text/span';
import { noteInsertion } from '../renumber/note-insertion';
import type { CitationAction } from './citation-action';

/** An inserted, empty note. */
export interface InsertedNote {
  /** `3`. */
  readonly mark: string;
  /** Disjoint. */
  readonly edits: readonly Edit[];
  /** The place for the words of the note, in the edited text. */
  readonly at: number;
}

export const insertNote = (resolution: Resolution, offset: number): readonly CitationAction[] =>
  noteAt(resolution, offset).map(({ mark, edits }) => ({ title: `Insert a note here (${mark})`, edits }));

/** With the place for its words; undefined if no note can be here. */
export function insertedNote(resolution: Resolution, offset: number): InsertedNote | undefined {
  const [found] = noteAt(resolution, offset);
  if (!found) return undefined;
  const text = applyEdits(resolution.text, found.edits);
  const note = parse(text).notes.find(({ mark }) => mark === found.mark);
  if (!note) return undefined;
  const line = /^[^\n\r]*/.exec(text.slice(note.span.start, note.span.start + 40))?.[0] ?? '';
  return { ...found, at: note.span.start + line.length };
}

function noteAt(resolution: Resolution, offset: number): readonly Omit<InsertedNote, 'at'>[] {
  const { text } = resolution;
  const piece = runningText(resolution).find(({ block, range }) => block.kind !== 'note' && touches(range, offset));
  if (!piece || offset <= piece.range.start) return [];
  // A mark inside a word or another mark would split it.
  const at = /^[,;:.](?!\d)/.test(text.slice(offset, offset + 2)) ? offset + 1 : offset;
  const isInside = resolution.noteMarks.some(({ span }) => span.start < at && at < span.end);
  if (isInside || partsWord(text, at) || partsNumber(text, at)) return [];
  const insertion = noteInsertion(resolution, { span: { start: at, end: at } });
  return insertion ? [{ mark: insertion.mark, edits: [insertion.main, ...insertion.others] }] : [];
}

const partsWord = (text: string, at: number): boolean =>
  /^[\uDC00-\uDFFF]/.test(text.charAt(at)) ||
  (/^[\p{L}\d]/u.test(text.slice(at, at + 2)) && /[\p{L}\d]$/u.test(text.slice(Math.max(0, at - 2), at)));

/** `3,000`, `2.5`, `10:30` and `70/1` are single numbers. */
const partsNumber = (text: string, at: number): boolean =>
  /^[,.:/]?\d/.test(text.slice(at, at + 2)) && /\d[,.:/]?$/.test(text.slice(Math.max(0, at - 2), at));
