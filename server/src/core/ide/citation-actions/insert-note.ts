/** Puts a new note in at the cursor, with the next number in order. */
import type { Resolution } from '../../document/nodes';
import { runningText } from '../../document/running-text';
import { touches } from '../../text/span';
import { noteInsertion } from '../note-insertion';
import type { CitationAction } from './citation-action';

export function insertNote(resolution: Resolution, offset: number): readonly CitationAction[] {
  const { text } = resolution;
  const piece = runningText(resolution).find(({ block, range }) => block.kind !== 'note' && touches(range, offset));
  if (!piece || offset <= piece.range.start) return [];
  // A mark inside a word or inside another mark would part what belongs together.
  const at = /^[,;:.]/.test(text.slice(offset)) ? offset + 1 : offset;
  const isInside = resolution.noteMarks.some(({ span }) => span.start < at && at < span.end);
  if (isInside || partsWord(text, at)) return [];
  const insertion = noteInsertion(resolution, { span: { start: at, end: at } });
  return insertion
    ? [{ title: `Insert a note here (${insertion.mark})`, edits: [insertion.main, ...insertion.others] }]
    : [];
}

const partsWord = (text: string, at: number): boolean =>
  /^[\uDC00-\uDFFF]/.test(text.charAt(at)) ||
  (/^[\p{L}\d]/u.test(text.slice(at, at + 2)) && /[\p{L}\d]$/u.test(text.slice(Math.max(0, at - 2), at)));
