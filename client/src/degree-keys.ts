/** Tab and Shift+Tab on a number or a label that is only begun; VS Code asks the context keys before it gives the keys to us. */
import { commands, type Disposable, Range, type TextEditor, window, workspace } from 'vscode';
import { changeDegree, type Direction, type LineChange } from './change-degree';
import type { LineText } from './draft-items';

const contextKeys: Readonly<Record<Direction, string>> = {
  1: 'unResolution.isBegunItemInward',
  [-1]: 'unResolution.isBegunItemOutward',
};

const changesFor = (
  { document, selections, selection }: TextEditor,
  direction: Direction,
): readonly LineChange[] | undefined =>
  selections.length > 1 || !selection.isEmpty
    ? undefined
    : changeDegree(
        (at) => (at >= 0 && at < document.lineCount ? document.lineAt(at).text : ''),
        selection.active.line,
        direction,
      );

/** Runs for the key; where the line has changed since it was pressed, the key does what it always does. */
export const changeDegreeAtCursor = async (direction: Direction): Promise<void> => {
  const editor = window.activeTextEditor;
  const changes = editor && changesFor(editor, direction);
  if (!changes) {
    await commands.executeCommand(direction === 1 ? 'tab' : 'outdent');
    return;
  }
  await editor.edit((edit) => {
    for (const { line, from, to, text } of changes) edit.replace(new Range(line, from, line, to), text);
  });
};

/** Keeps the context keys for the line of the cursor. */
export class BegunItems implements Disposable {
  private readonly said = new Map<Direction, boolean>();
  private isWriting = false;
  private readonly subscriptions = [
    window.onDidChangeActiveTextEditor(() => this.say()),
    window.onDidChangeTextEditorSelection(() => this.say()),
    workspace.onDidChangeTextDocument(() => this.say()),
  ];

  constructor() {
    this.say();
  }

  /** While a label is being written, its keys are ours already, so that they are once it is seen. */
  async whileWriting<Result>(text: LineText, line: number, write: () => Thenable<Result>): Promise<Result> {
    this.isWriting = true;
    this.set((direction) => changeDegree(text, line, direction) !== undefined);
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
    this.set((direction) => editor !== undefined && changesFor(editor, direction) !== undefined);
  }

  private set(isPossible: (direction: Direction) => boolean): void {
    for (const direction of [1, -1] as const) {
      const now = isPossible(direction);
      if (this.said.get(direction) === now) continue;
      this.said.set(direction, now);
      void commands.executeCommand('setContext', contextKeys[direction], now);
    }
  }
}
