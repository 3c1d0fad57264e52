/** Renumbers and sorts notes: each place takes its due note. */
import type { Note, Resolution } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import { applyEdits } from '../../text/edit';
import { enclosureOf, within } from '../../text/sorted';
import type { Span } from '../../text/span';
import { markFigures } from '../things/labels';
import type { NoteNumbers } from './note-numbers';
import type { RenumberWarning } from './reference-changes';

interface NoteChanges {
  /** The given edits, those inside notes merged into the rewritten notes. */
  readonly edits: readonly Edit[];
  readonly changes: readonly { readonly span: Span; readonly from: string; readonly to: string }[];
  readonly warnings: readonly RenumberWarning[];
}

/** @param edits to the text, those of references inside notes among them */
export function noteEdits(
  resolution: Resolution,
  { marks, removed }: NoteNumbers,
  edits: readonly Edit[],
): NoteChanges {
  const { text } = resolution;
  const changes: { span: Span; from: string; to: string }[] = [];
  const gone = new Set(removed);
  const numbered = resolution.notes.filter((note) => marks.has(note) && !gone.has(note));
  const sorted = [...numbered].sort((a, b) => Number(marks.get(a)) - Number(marks.get(b)));
  const own: Edit[] = [];
  for (const note of numbered) {
    const to = marks.get(note) ?? note.mark;
    if (to === note.mark) continue;
    const span = markFigures(text, { span: note.markSpan, mark: note.mark });
    own.push({ span, text: to });
    changes.push({ span, from: note.mark, to });
  }
  const all = [...edits, ...own];
  const misplaced = numbered.filter((note, index) => sorted[index] !== note);
  const isInNotes = enclosureOf(misplaced.map(({ span }) => span));
  const inPlace = all.toSorted((a, b) => a.span.start - b.span.start);
  const takers = new Map(numbered.map((note, index) => [note, sorted[index] ?? note]));
  const written: Edit[] = misplaced.map((note) => {
    const { start, end } = (takers.get(note) ?? note).span;
    const inner = within(inPlace, ({ span }) => span, { start, end });
    const shifted = inner.map((edit) => ({
      ...edit,
      span: { start: edit.span.start - start, end: edit.span.end - start },
    }));
    return { span: note.span, text: applyEdits(text.slice(start, end), shifted) };
  });
  const [beforeNow, beforeThen] = [before(numbered), before(sorted)];
  const warnings = sorted
    .filter((note) => isIbid(text, note) && beforeNow.get(note) !== beforeThen.get(note))
    .map((note) => ({
      span: note.markSpan,
      message: `Note ${marks.get(note)} says “Ibid.”, but another note stands before it now. Check it.`,
    }));
  return { edits: [...all.filter(({ span }) => !isInNotes(span)), ...written], changes, warnings };
}

/** The note before each. */
const before = (notes: readonly Note[]): ReadonlyMap<Note, Note | undefined> =>
  new Map(notes.map((note, index) => [note, notes[index - 1]]));

const isIbid = (text: string, { contentStart }: Note): boolean =>
  /^[*_]?Ibid/.test(text.slice(contentStart, contentStart + 6));
