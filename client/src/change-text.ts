/** Changes a document in one step of undo. One that is read-only stays as it is, on the screen too, and the drafter is told. */
import { FilePermission, type TextDocument, type TextEdit, window, workspace, WorkspaceEdit } from 'vscode';

/** Whether it was changed. */
export const changeText = async (document: TextDocument, edits: readonly TextEdit[]): Promise<boolean> => {
  if (edits.length === 0) return true;
  const editor = window.visibleTextEditors.find((each) => each.document === document);
  const { version } = document;
  const isDone = editor
    ? await editor.edit((edit) => {
        for (const { range, newText } of edits) edit.replace(range, newText);
      })
    : await changeUnseen(document, edits);
  // An editor that is read-only takes the edit, says so, and does nothing. Edits of a workspace would change what it shows.
  if (isDone && document.version === version)
    void window.showWarningMessage('This file is read-only. Nothing was changed: save a copy, and work on that.');
  return isDone && document.version !== version;
};

/** A document whose preview alone is on the screen. */
const changeUnseen = async (document: TextDocument, edits: readonly TextEdit[]): Promise<boolean> => {
  const { uri } = document;
  const permissions = document.isUntitled ? undefined : (await workspace.fs.stat(uri)).permissions;
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false || permissions === FilePermission.Readonly) return true;
  const edit = new WorkspaceEdit();
  edit.set(uri, [...edits]);
  return workspace.applyEdit(edit);
};
