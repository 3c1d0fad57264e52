/** What Backspace does on a begun number or label: removes it with its line. */
import { itemAt, lineAbove, type LineText } from './draft-items';
import { lastEnding } from './last-mark';
import type { Room } from './room';

/** Replaces the text from `from` of `line` to the end of the line with the item; the cursor goes to its end. */
export interface Removal {
  readonly line: number;
  readonly from: number;
  readonly text: string;
  readonly lastLine: number;
  readonly room: Room;
}

/** Undefined where Backspace takes a letter as usual: with words after the label, or the cursor elsewhere. */
export const removeItem = (text: LineText, line: number, column: number): Removal | undefined => {
  const item = itemAt(text, line);
  const current = text(line);
  if (!item || item.words !== '' || column !== current.length || !/\s$/.test(current)) return undefined;
  const above = lineAbove(text, line);
  const from = text(above).trimEnd().length;
  const room = { line: Math.max(above, 0), character: from, removed: item.label, own: line };
  if (above < 0) return { line, from: 0, text: '', lastLine: line, room };
  const last = lastEnding(text, above, line);
  return { line: above, from: last?.at ?? from, text: last?.text ?? '', lastLine: line, room };
};
