/** Gathers notes at the end in the order of their marks, if all numbers are right. */
import type { Note, Resolution } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import { noteEdits } from '../renumber/note-edits';
import { noteNumbers } from '../renumber/note-numbers';
import { cutOf, lineStart } from '../renumber/transfer';
import { lineEndOf } from './line-ends';

/** None if a note has no mark, two notes share one, or the numbers are not in order of first use. */
export function noteOrderEdits(resolution: Resolution): readonly Edit[] {
  const numbers = noteNumbers(resolution, (offset) => offset);
  if (numbers.warnings.length > 0) return [];
  for (const [node, mark] of numbers.marks) if (node.mark !== mark) return [];
  // With marks without notes the order would be a guess.
  const known = new Set(resolution.notes.map(({ mark }) => mark));
  if (resolution.noteMarks.some(({ mark }) => !known.has(mark))) return [];
  const { edits, changes, warnings } = noteEdits(resolution, numbers, []);
  if (changes.length > 0 || warnings.length > 0) return [];
  return edits.length > 0 ? edits : gatherEdits(resolution);
}

/** Moves notes among paragraphs to the end, in their present order. */
export function gatherEdits({ text, blocks, notes }: Resolution): readonly Edit[] {
  const numbered = notes.filter(({ mark }) => /^[1-9]\d{0,3}$/.test(mark));
  const [first] = numbered;
  if (!first || isContiguous(blocks, first) || hasUnread(blocks)) return [];
  const eol = lineEndOf(text);
  const last = blocks.reduce((most, { kind, span }) => (kind === 'note' ? most : Math.max(most, span.end)), -Infinity);
  // Final notes stay, and moved ones go before them.
  const moved = numbered.filter(({ span }) => span.start < last);
  const staying = notes.find(({ span }) => span.start >= last);
  const words = moved.map(({ span }) => text.slice(span.start, span.end));
  const cuts = moved.map(({ span }) => ({
    span: cutOf(text, { start: lineStart(text, span.start), end: span.end }),
    text: '',
  }));
  if (staying) {
    const at = lineStart(text, staying.span.start);
    return [...cuts, { span: { start: at, end: at }, text: words.join(eol + eol) + eol + eol }];
  }
  const end = text.trimEnd().length;
  return [...cuts, { span: { start: end, end }, text: eol + eol + words.join(eol + eol) }];
}

/** Whether unreadable text separates two notes: it may be a note too, and “Ibid.” may mean it. */
function hasUnread(blocks: Resolution['blocks']): boolean {
  const rest = blocks.filter(({ kind }) => kind !== 'comment' && kind !== 'page-break');
  return rest.some(({ kind }, index) => {
    if (kind !== 'plain' || rest[index - 1]?.kind !== 'note') return false;
    let next = index;
    while (rest[next]?.kind === 'plain') next++;
    return rest[next]?.kind === 'note';
  });
}

/** Whether only notes, comments and page breaks follow the first note. */
function isContiguous(blocks: Resolution['blocks'], first: Note): boolean {
  const from = blocks.indexOf(first);
  const rest = blocks.slice(from).filter(({ kind }) => kind !== 'comment' && kind !== 'page-break');
  const end = rest.findIndex(({ kind }) => kind !== 'note');
  return end < 0 || rest.slice(end).every(({ kind }) => kind !== 'note');
}
