/**
 * Tab, Shift+Tab and Backspace on a begun number or label; VS Code checks the context keys before it gives us the keys.
 */
import { commands, type Disposable, Position, Range, type TextEditor, window, workspace } from 'vscode';
import {
  changeDegree,
  degreeRoom,
  type Direction,
  itemAt,
  type LineChange,
  type LineText,
  removeItem,
} from '../../../server/src/core/typing/index';
import { carriedThrough, type Place } from './carried-place';
import { linesOf, type RoomMade, Rooms } from './rooms';

/** The effect of a key at a place of a text; undefined for its usual one. */
type Decision = (text: LineText, line: number, column: number) => unknown;

const decisions: Readonly<Record<string, Decision>> = {
  'unResolution.isBegunItemInward': (text, line) => changeDegree(text, line, 1),
  'unResolution.isBegunItemOutward': (text, line) => changeDegree(text, line, -1),
  'unResolution.isBegunItemEmpty': removeItem,
};

const changesFor = (
  { document, selections, selection }: TextEditor,
  direction: Direction,
): readonly LineChange[] | undefined =>
  selections.length > 1 || !selection.isEmpty
    ? undefined
    : changeDegree(linesOf(document).text, selection.active.line, direction);

/** Each key pressed meanwhile makes an answer outdated. */
const maxTries = 1000;

/** Handles the key; if the line has changed since, the key has its usual effect. */
export const changeDegreeAtCursor = async (rooms: Rooms, direction: Direction): Promise<void> => {
  const editor = window.activeTextEditor;
  const changes = editor && changesFor(editor, direction);
  if (!changes) {
    await commands.executeCommand(direction === 1 ? 'tab' : 'outdent');
    return;
  }
  const { document } = editor;
  let made: RoomMade | undefined;
  for (let tries = 0; tries < maxTries; tries++) {
    const { version } = document;
    const now = changesFor(editor, direction);
    if (!now) return;
    const lines = linesOf(document);
    made = await rooms.ask(lines, degreeRoom(lines.text, editor.selection.active.line, now, direction), made);
    if (document.version !== version) continue;
    const isWritten = await editor.edit((edit) => {
      for (const { line, from, to, text } of now) edit.replace(new Range(line, from, line, to), text);
      Rooms.write(edit, made);
    });
    if (!isWritten) continue;
    rooms.tell(document, made);
    return;
  }
};

/** Handles the key. Text typed while the item is removed is kept, at the future cursor. */
export const removeItemAtCursor = async (rooms: Rooms): Promise<void> => {
  const editor = window.activeTextEditor;
  const at = editor?.selection.active;
  const isAlone = editor?.selections.length === 1 && editor.selection.isEmpty;
  if (!editor || !at || !isAlone || !removeItem(linesOf(editor.document).text, at.line, at.character)) {
    await commands.executeCommand('deleteLeft');
    return;
  }
  const { document } = editor;
  let place: Place | undefined = new Position(at.line, 0);
  const following = workspace.onDidChangeTextDocument((event) => {
    if (event.document === document) place &&= carriedThrough(place, event.contentChanges);
  });
  let made: RoomMade | undefined;
  for (let tries = 0; tries < maxTries && place; tries++) {
    const { line }: Place = place;
    const { text, count } = linesOf(document);
    const item = itemAt(text, line);
    const column = item ? item.indent.length + item.label.length + 1 : 0;
    const untouched: LineText = (index) => (index === line ? text(line).slice(0, column) : text(index));
    const removal = removeItem(untouched, line, column);
    if (!removal) break;
    const { version } = document;
    made = await rooms.ask({ text, count }, removal.room, made);
    if (document.version !== version) continue;
    const isWritten = await editor.edit((edit) => {
      edit.replace(new Range(removal.line, removal.from, line, column), removal.text);
      Rooms.write(edit, made);
    });
    if (!isWritten) continue;
    rooms.tell(document, made);
    break;
  }
  following.dispose();
};

/** Keeps the context keys for the line of the cursor. */
export class BegunItems implements Disposable {
  private readonly said = new Map<string, boolean>();
  private isWriting = false;
  private readonly subscriptions = [
    window.onDidChangeActiveTextEditor(() => this.say()),
    window.onDidChangeTextEditorSelection(() => this.say()),
    workspace.onDidChangeTextDocument(() => this.say()),
  ];

  constructor() {
    this.say();
  }

  /** While a label is being written its keys are already ours, so that they are once it is seen. */
  async whileWriting<Result>(text: LineText, line: number, write: () => Thenable<Result>): Promise<Result> {
    this.isWriting = true;
    this.set((decide) => decide(text, line, text(line).length) !== undefined);
    try {
      return await write();
    } finally {
      this.isWriting = false;
      this.say();
    }
  }

  dispose(): void {
    for (const each of this.subscriptions) each.dispose();
  }

  private say(): void {
    if (this.isWriting) return;
    const editor = window.activeTextEditor;
    const isOne = editor?.selections.length === 1 && editor.selection.isEmpty;
    const text = editor && linesOf(editor.document).text;
    this.set((decide) => {
      if (!editor || !text || !isOne) return false;
      const { line, character } = editor.selection.active;
      return decide(text, line, character) !== undefined;
    });
  }

  private set(isOurs: (decide: Decision) => boolean): void {
    for (const [key, decide] of Object.entries(decisions)) {
      const now = isOurs(decide);
      if (this.said.get(key) === now) continue;
      this.said.set(key, now);
      void commands.executeCommand('setContext', key, now);
    }
  }
}
