/** Tab and Shift+Tab on a number or a label that is only begun; VS Code asks the context key before it gives the key to us. */
import { commands, Disposable, Range, type TextEditor, window, workspace } from 'vscode';
import { changeDegree, type Direction, type LineChange } from './change-degree';

const contextKey = 'unResolution.isBegunItem';

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
export const followBegunItems = (): Disposable => {
  const said = new Map<Direction, boolean>();
  const say = (): void => {
    const editor = window.activeTextEditor;
    for (const direction of [1, -1] as const) {
      const isPossible = editor !== undefined && changesFor(editor, direction) !== undefined;
      if (said.get(direction) === isPossible) continue;
      said.set(direction, isPossible);
      void commands.executeCommand('setContext', `${contextKey}${direction === 1 ? 'Inward' : 'Outward'}`, isPossible);
    }
  };
  say();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(say),
    window.onDidChangeTextEditorSelection(say),
    workspace.onDidChangeTextDocument(say),
  );
};
