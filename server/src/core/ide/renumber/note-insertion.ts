/** Inserts a note: its mark, the note among the others, and new numbers for later ones, as edits to the draft. */
import { printNoteMark } from '../../notation/markup';
import type { Note, NoteNotation, Resolution } from '../../document/nodes';
import { parse } from '../../document/parse';
import { composeEdits } from '../../text/compose-edits';
import type { Edit } from '../../text/edit';
import { applyEdits } from '../../text/edit';
import type { Span } from '../../text/span';
import { overlaps } from '../../text/span';
import { renumberNotes } from './renumber';

export interface NoteInsertion {
  /** `3`. */
  readonly mark: string;
  /** Replaces `span`; includes the note, and ends with its last word, if both are at the end of the text. */
  readonly main: Edit;
  /** The part of `main` after the mark: the note, or nothing. */
  readonly behindMark: string;
  /** The note, and new numbers. Disjoint from `main`. */
  readonly others: readonly Edit[];
}

export interface NewNote {
  /** The text replaced by the mark. */
  readonly span: Span;
  /** Written before the mark, such as a preceding comma. */
  readonly before?: string;
  /** The wording of the note; empty to be written. */
  readonly words?: string;
  /** For a draft without notes. */
  readonly notation?: NoteNotation;
}

/** No draft has as many notes. */
const maxNotes = 2_000;

/** Undefined if the draft has too many notes. */
export function noteInsertion(
  resolution: Resolution,
  { span, before = '', words = '', notation = 'bracket' }: NewNote,
): NoteInsertion | undefined {
  const { text, notes, noteMarks } = resolution;
  const form = notes.at(-1)?.notation ?? noteMarks.at(-1)?.notation ?? notation;
  const numbers = [...notes, ...noteMarks].map(({ mark }) => (/^\d{1,4}$/.test(mark) ? Number(mark) : 0));
  const free = numbers.reduce((most, each) => Math.max(most, each), 0) + 1;
  if (numbers.length > maxNotes || free > maxNotes) return undefined;
  const line = noteLine(resolution, span, form, String(free), words);
  const mark: Edit = { span, text: before + printNoteMark(String(free), form) };
  const round: readonly Edit[] = line.span.start === span.end ? [{ span, text: mark.text + line.text }] : [mark, line];
  const between = applyEdits(text, round);
  const shift = line.span.start < span.start ? line.text.length : 0;
  const at = span.start + shift + before.length;
  const renumbering = renumberNotes(parse(between));
  const number = renumbering.changes.find(
    ({ kind, span: { start } }) => kind === 'note' && at <= start && start < at + mark.text.length,
  );
  const given = number?.to ?? String(free);
  const composed = composeEdits(text, [round, renumbering.edits]);
  const isMain = (edit: Edit): boolean => overlaps(edit.span, span) || touchesPlace(edit.span, span);
  // The note is continued at the end of the text: a line end after it would separate its words.
  const behindMark =
    round.length === 1 ? noteLine(resolution, span, form, given, words).text.replace(/[\r\n]+$/, '') : '';
  return {
    mark: given,
    main: { span, text: before + printNoteMark(given, form) + behindMark },
    behindMark,
    others: composed.filter((edit) => !isMain(edit)),
  };
}

const touchesPlace = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** After the note of the previous mark, before the first note, or at the end of the text if there is none. */
function noteLine(
  { text, notes, noteMarks }: Resolution,
  span: Span,
  notation: NoteNotation,
  mark: string,
  words: string,
): Edit {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const note = `${printNoteMark(mark, notation)}${notation === 'bracket' ? ':' : ''} ${words}`;
  const earlier = noteMarks.findLast((each) => each.span.end <= span.start && noteOf(notes, each.mark));
  const previous = earlier && noteOf(notes, earlier.mark);
  const gap = gapOf(text, notes, eol);
  if (previous) return { span: { start: previous.span.end, end: previous.span.end }, text: gap + note };
  const first = notes.find(({ mark: own }) => /^\d/.test(own));
  if (first) return { span: { start: first.span.start, end: first.span.start }, text: note + gap };
  const behind = notes.at(-1);
  const at = behind?.span.end ?? text.length;
  const lead = behind || !/\n$/.test(text) ? eol + eol : /\n[ \t]*\r?\n$/.test(text) ? '' : eol;
  return { span: { start: at, end: at }, text: `${lead}${note}${behind ? '' : eol}` };
}

const noteOf = (notes: readonly Note[], mark: string): Note | undefined => notes.find((note) => note.mark === mark);

/** The separator between the notes of this draft. */
function gapOf(text: string, notes: readonly Note[], eol: string): string {
  const [first, second] = notes;
  if (!first || !second) return eol + eol;
  const between = text.slice(first.span.end, second.span.start);
  return /^(?:[ \t]*\r?\n){1,3}$/.test(between) ? between : eol + eol;
}
