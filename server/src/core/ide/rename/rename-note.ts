/** Gives a note another mark: in the text, at the note, and in “note 5 above”. */
import { internalReferencesOf, stepsOf } from '../../reading/references/internal-references';
import type { NoteMark, Resolution } from '../../document/nodes';
import { slice } from '../../text/span';
import type { NamedNote, Refusal } from './at-cursor';
import { markCharacters, markOfNote, refuse } from './at-cursor';
import type { Renamed } from './proven';
import { proven, unchanged } from './proven';

export function renameNote(resolution: Resolution, { label, note }: NamedNote, typed: string): Renamed | Refusal {
  const { text, notes, noteMarks } = resolution;
  const mark = bareMark(typed);
  if (!/^[\p{L}\p{N}*†‡§_.-]{1,12}$/u.test(mark))
    return refuse(
      `“${typed.trim().slice(0, 40)}” cannot be the mark of a note. Type a number, such as 4, or a letter.`,
    );
  if (mark === label) return unchanged;
  if (note.notes.length > 1)
    return refuse(`More than one note has the mark ${label}. Give one of them another mark by hand first.`);
  if ([...notes, ...noteMarks].some((each) => each.mark === mark))
    return refuse(
      `There is already a note ${mark}. Type a mark that is free, or use “Renumber Paragraphs, Notes and References”.`,
    );
  const references = internalReferencesOf(resolution).filter((reference) =>
    stepsOf(reference).some(({ target }) => target === note.notes[0]),
  );
  const [first] = note.notes.length > 0 ? references : [];
  if (first && !/^[1-9]\d{0,3}$/.test(mark))
    return refuse(`“${slice(text, first.span)}” refers to this note by its number. Type a number.`);
  // Marks inside other notes lead to the note too.
  const inNotes = notes.flatMap(({ inlines }) => inlines.filter((inline) => inline.kind === 'note-mark'));
  const notations = new Set([...note.marks, ...note.notes].map(({ notation }) => notation));
  const isSame = (each: NoteMark): boolean => each.mark === label && notations.has(each.notation);
  const marks = [...note.marks, ...note.notes.map(markOfNote), ...inNotes.filter(isSame)];
  const steps = first ? references.flatMap(stepsOf).filter(({ target }) => target === note.notes[0]) : [];
  const spans = [...marks.map((each) => markCharacters(text, each)), ...steps.map(({ span }) => span)];
  const edits = new Map(spans.map((span) => [span.start, { span, text: mark }]));
  return proven(resolution, [...edits.values()]);
}

/** Without the signs around a mark, which the drafter may have typed too. */
const bareMark = (typed: string): string =>
  typed
    .slice(0, 100)
    .trim()
    .replace(/^\[\^([^\]]*)\]:?$/, '$1')
    .replace(/^<sup>([^<]*)<\/sup>$/, '$1')
    .trim();
