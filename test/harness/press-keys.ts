/** What Enter and Backspace make of a text, with the server's new numbers; `|` stands for the cursor. */
import { applyEdits, LineIndex, parse, type Edit } from '../../server/src/core/index';
import { makeRoom } from '../../server/src/core/ide/renumber/make-room';
import {
  continueParagraph,
  type LineText,
  needsRoom,
  removeItem,
  type Room,
  splitAnywhere,
} from '../../server/src/core/typing/index';

export interface Pressed {
  readonly text: string;
  /** The cursor, in UTF-16 units. */
  readonly at: number;
  readonly warnings: readonly string[];
}

const linesOf = (text: string): readonly string[] => text.split('\n');

/** Edits of the server, in places of the text with the item. */
const roomEdits = (text: string, room: Room | undefined): { edits: readonly Edit[]; warnings: readonly string[] } => {
  const lines = linesOf(text);
  const lineText: LineText = (line) => lines[line] ?? '';
  if (!room || !needsRoom(lineText, lines.length, room)) return { edits: [], warnings: [] };
  const own = room.own === undefined ? '' : (lines[room.own] ?? '');
  const without = lines.map((line, index) => (index === room.own ? '' : line)).join('\n');
  const index = new LineIndex(without);
  const gone = room.own === undefined ? Infinity : index.offset({ line: room.own, column: 0 });
  const { edits, warnings } = makeRoom(parse(without), {
    ...room,
    at: index.offset({ line: room.line, column: room.character }),
  });
  const back = (at: number): number => (at > gone ? at + own.length : at);
  return {
    edits: edits.map(({ span, text: written }) => ({
      span: { start: back(span.start), end: back(span.end) },
      text: written,
    })),
    warnings: warnings.map(({ message }) => message),
  };
};

const change = (text: string, span: Edit['span'], written: string, room: Room | undefined): Pressed => {
  const { edits, warnings } = roomEdits(text, room);
  const shift = edits
    .filter((edit) => edit.span.end <= span.start)
    .reduce((sum, edit) => sum + edit.text.length - (edit.span.end - edit.span.start), 0);
  return {
    text: applyEdits(text, [{ span, text: written }, ...edits]),
    at: span.start + shift + written.length,
    warnings,
  };
};

/** @param decide what the key does; a new line only where it does nothing */
const pressWith = (decide: typeof continueParagraph, text: string, at: number): Pressed | undefined => {
  const lines = linesOf(text);
  const index = new LineIndex(text);
  const { line, column } = index.position(at);
  const continuation = decide((each) => lines[each] ?? '', line, column);
  if (!continuation) return undefined;
  const rest = (lines[line] ?? '').slice(column);
  const span = {
    start: index.offset({ line: continuation.line, column: continuation.from }),
    end: at + (continuation.takesRest ? rest.length : rest.length - rest.trimStart().length),
  };
  return change(text, span, continuation.text, continuation.room);
};

/** Undefined where Enter is only a new line. */
export const enterAt = (text: string, at: number): Pressed | undefined => pressWith(continueParagraph, text, at);

export const splitAt = (text: string, at: number): Pressed | undefined => pressWith(splitAnywhere, text, at);

/** Undefined where Backspace takes one letter. */
export const backspaceAt = (text: string, at: number): Pressed | undefined => {
  const lines = linesOf(text);
  const index = new LineIndex(text);
  const { line, column } = index.position(at);
  const removal = removeItem((each) => lines[each] ?? '', line, column);
  if (!removal) return undefined;
  const start = index.offset({ line: removal.line, column: removal.from });
  return change(text, { start, end: at }, removal.text, removal.room);
};
