/** Numbers notes by the first use of their marks. */
import type { Note, NoteMark, Resolution } from '../../document/nodes';

export interface NoteNumbers {
  /** The new mark of each numbered note and mark that stays. */
  readonly marks: ReadonlyMap<Note | NoteMark, string>;
  /** Notes deleted with the paragraph of their only marks. */
  readonly removed: readonly Note[];
  readonly warnings: readonly string[];
}

/** @param order sort key of the future place; undefined for deleted text */
export function noteNumbers(
  { notes, noteMarks }: Resolution,
  order: (offset: number) => number | undefined,
): NoteNumbers {
  const keyOf = keys(notes);
  const counts = new Map<string, number>();
  for (const note of notes) counts.set(keyOf(note), (counts.get(keyOf(note)) ?? 0) + 1);
  const met = new Map<string, number>();
  const gone = new Set<string>();
  for (const mark of noteMarks) {
    const place = order(mark.span.start);
    if (place === undefined) gone.add(keyOf(mark));
    else met.set(keyOf(mark), Math.min(place, met.get(keyOf(mark)) ?? Infinity));
  }
  const removed = notes.filter((note) => gone.has(keyOf(note)) && !met.has(keyOf(note)));
  const isNumber = ({ mark }: Note | NoteMark): boolean => /^[1-9]\d{0,3}$/.test(mark);
  const twice = notes.find((note) => isNumber(note) && (counts.get(keyOf(note)) ?? 0) > 1);
  const unused = notes.find((note) => isNumber(note) && !met.has(keyOf(note)) && !gone.has(keyOf(note)));
  if (twice) return none(removed, `Two notes have the mark ${twice.mark}. The notes keep their numbers.`);
  if (unused) return none(removed, `Note ${unused.mark} has no mark in the text. The notes keep their numbers.`);
  const numbers = new Map<string, string>();
  // Where the cover has note 1, as in the Human Rights Council, the text begins with note 2.
  const hasFirst = [...noteMarks, ...notes].some(({ mark }) => mark === '1');
  let next = !hasFirst && firstMark(noteMarks) === '2' ? 2 : 1;
  for (const [key] of [...met].sort(([, a], [, b]) => a - b))
    if (/^\D?[1-9]\d{0,3}$/.test(key)) numbers.set(key, String(next++));
  const marks = new Map<Note | NoteMark, string>();
  for (const node of [...notes, ...noteMarks]) {
    const number = numbers.get(keyOf(node));
    if (number !== undefined) marks.set(node, number);
  }
  return { marks, removed, warnings: [] };
}

const none = (removed: readonly Note[], warning: string): NoteNumbers => ({
  marks: new Map(),
  removed,
  warnings: [warning],
});

const firstMark = (marks: readonly NoteMark[]): string | undefined => marks.find(({ mark }) => /^\d/.test(mark))?.mark;

/** `[^1]` and `<sup>1</sup>` are two notes if both notations have notes, and otherwise one. */
function keys(notes: readonly Note[]): (node: Note | NoteMark) => string {
  const isMixed = new Set(notes.map(({ notation }) => notation)).size > 1;
  return ({ mark, notation }) => (isMixed ? `${notation === 'bracket' ? '^' : '<'}${mark}` : mark);
}
