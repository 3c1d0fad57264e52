/** Asks the server for the effect of a begun or deleted number, and fits its answer to the present text. */
import { type Position, Range, type TextDocument, type TextEditorEdit, window } from 'vscode';
import { type LineText, needsRoom, type Room, textWithout } from '../../../server/src/core/typing/index';
import { roomMessage } from '../commands/messages/room-message';
import type { Answer, Server } from '../server';

/** A text by its lines, as sent to the server. */
export interface Lines {
  readonly text: LineText;
  readonly count: number;
}

export const linesOf = (document: TextDocument): Lines => ({
  text: (line) => (line >= 0 && line < document.lineCount ? document.lineAt(line).text : ''),
  count: document.lineCount,
});

/** An answer, and its text. */
export interface RoomMade {
  readonly whole: string;
  readonly changed: Answer<'unResolution/makeRoom'> | undefined;
}

const wholeWithout = ({ text, count }: Lines, room: Room): string => {
  const without = textWithout(text, room);
  return Array.from({ length: count }, (_, line) => without(line)).join('\n');
};

export class Rooms {
  /** Messages by document: no reference is reported twice. */
  private readonly told = new WeakMap<TextDocument, Set<string>>();

  constructor(private readonly server: Server) {}

  /**
   * The server's answer for the present text, or `earlier` if that is for the same text; undefined if nothing else
   * changes. Without a server, or if it fails, no other number changes.
   */
  async ask(lines: Lines, room: Room | undefined, earlier?: RoomMade): Promise<RoomMade | undefined> {
    if (!room || !needsRoom(lines.text, lines.count, room)) return undefined;
    const whole = wholeWithout(lines, room);
    if (earlier?.whole === whole) return earlier;
    const { line, character, begun = null, removed = null, isSplit = false } = room;
    const asked = { text: whole, room: { at: { line, character }, begun, removed, isSplit } };
    const changed = await this.server.ask('unResolution/makeRoom', asked).catch(() => undefined);
    return { whole, changed };
  }

  /** Writes the new numbers. @param place the present position of a place in the asked text */
  static write(edit: TextEditorEdit, made: RoomMade | undefined, place = (at: Position): Position => at): void {
    for (const { range, newText } of made?.changed?.edits ?? [])
      edit.replace(new Range(place(range.start), place(range.end)), newText);
  }

  /** Reports once what the drafter must look at. */
  tell(document: TextDocument, made: RoomMade | undefined): void {
    const told = this.told.get(document) ?? new Set<string>();
    this.told.set(document, told);
    const warnings = (made?.changed?.warnings ?? []).filter((each) => !told.has(each));
    for (const each of warnings) told.add(each);
    const text = roomMessage(warnings);
    if (text !== undefined) void window.showWarningMessage(text);
  }
}
