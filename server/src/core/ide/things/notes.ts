/** Which notes and note marks belong together. */
import type { Note, NoteMark, Resolution } from '../../document/nodes';
import type { NoteThing } from './thing';

/** What a note is, seen from the note. */
export const noteOfNote = ({ notes, noteMarks }: Resolution, note: Note): NoteThing => ({
  kind: 'note',
  mark: note.mark,
  marks: sameMark(noteMarks, note),
  notes: twins(notes, note),
});

/** The same, seen from one of its marks in the text. */
export const noteOfMark = ({ notes, noteMarks }: Resolution, mark: NoteMark): NoteThing => ({
  kind: 'note',
  mark: mark.mark,
  marks: twins(noteMarks, mark),
  notes: sameMark(notes, mark),
});

type Marked = Pick<NoteMark, 'mark' | 'notation'>;

/** Those of the same mark; if some of them have the same notation too, only these. */
function sameMark<Node extends Marked>(nodes: readonly Node[], { mark, notation }: Marked): readonly Node[] {
  const same = nodes.filter((node) => node.mark === mark);
  const alike = same.filter((node) => node.notation === notation);
  return alike.length > 0 ? alike : same;
}

/** Those of the same mark and notation: `[^1]` and `<sup>1</sup>` may be two notes. */
const twins = <Node extends Marked>(nodes: readonly Node[], { mark, notation }: Marked): readonly Node[] =>
  nodes.filter((node) => node.mark === mark && node.notation === notation);
