/** Leads from note marks to notes and back. */
import { internalReferencesOf, stepsOf } from '../../reading/references/internal-references';
import type { Note, NoteMark, Resolution } from '../../document/nodes';
import type { Span } from '../../text/span';
import { touches } from '../../text/span';

/** A mark at the cursor, in the text or before a note, with all that bears it. */
export interface NoteUse {
  /** The mark at the cursor. */
  readonly at: Span;
  readonly mark: string;
  readonly isNote: boolean;
  readonly marks: readonly NoteMark[];
  readonly notes: readonly Note[];
}

/** What stands at `offset`; undefined where that is neither a note mark nor the mark of a note. */
export function noteUseAt(resolution: Resolution, offset: number): NoteUse | undefined {
  const note = atCursor(resolution.notes, ({ markSpan }) => markSpan, offset);
  if (note) {
    const marks = sameMark(resolution.noteMarks, note);
    return { at: note.markSpan, mark: note.mark, isNote: true, marks, notes: twins(resolution.notes, note) };
  }
  const mark = atCursor(resolution.noteMarks, ({ span }) => span, offset);
  if (!mark) return undefined;
  const marks = twins(resolution.noteMarks, mark);
  return { at: mark.span, mark: mark.mark, isNote: false, marks, notes: sameMark(resolution.notes, mark) };
}

/** From a mark to its note; from the mark of a note back to its marks in the text. */
export function noteDefinitionsAt(resolution: Resolution, offset: number): readonly Span[] {
  const use = noteUseAt(resolution, offset);
  if (!use) return [];
  return use.isNote ? use.marks.map(({ span }) => span) : use.notes.map(({ markSpan }) => markSpan);
}

/** All marks of the note at `offset` and references to it in words, in order of place. @param includeDeclaration whether the note counts too */
export function noteReferencesAt(resolution: Resolution, offset: number, includeDeclaration: boolean): readonly Span[] {
  const use = noteUseAt(resolution, offset);
  if (!use) return [];
  const notes = includeDeclaration ? use.notes.map(({ markSpan }) => markSpan) : [];
  const marks = use.marks.map(({ span }) => span);
  return [...marks, ...inWords(resolution, use.notes), ...notes].sort((a, b) => a.start - b.start);
}

/** The numbers of “note 5 above”. */
const inWords = (resolution: Resolution, notes: readonly Note[]): readonly Span[] =>
  internalReferencesOf(resolution)
    .filter(({ kind }) => kind === 'note')
    .flatMap(stepsOf)
    .filter(({ target }) => target?.kind === 'note' && notes.includes(target))
    .map(({ span }) => span);

type Marked = Pick<NoteMark, 'mark' | 'notation'>;

/** Those of the same mark; where some of them have the same notation too, only these. */
function sameMark<Node extends Marked>(nodes: readonly Node[], { mark, notation }: Marked): readonly Node[] {
  const same = nodes.filter((node) => node.mark === mark);
  const alike = same.filter((node) => node.notation === notation);
  return alike.length > 0 ? alike : same;
}

/** Those of the same mark and notation: `[^1]` and `<sup>1</sup>` may be two notes. */
const twins = <Node extends Marked>(nodes: readonly Node[], { mark, notation }: Marked): readonly Node[] =>
  nodes.filter((node) => node.mark === mark && node.notation === notation);

/** The node that holds the offset, else the one that ends there: between two marks the second one is meant. */
const atCursor = <Node>(nodes: readonly Node[], spanOf: (node: Node) => Span, offset: number): Node | undefined =>
  nodes.find((node) => spanOf(node).start <= offset && offset < spanOf(node).end) ??
  nodes.find((node) => touches(spanOf(node), offset));
