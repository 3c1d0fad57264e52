/** Writes one value into the `unres.json` of a workspace folder, creating it if needed. */
import { Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { projectFileName } from './project-folders';
import type { Server } from '../server';

/** Whether it was written; the user has been told if not. */
export const writeProjectFile = async (
  server: Server,
  folder: Uri,
  path: readonly string[],
  value: string,
): Promise<boolean> => {
  const uri = Uri.joinPath(folder, projectFileName);
  const document = await workspace.fs.stat(uri).then(
    () => workspace.openTextDocument(uri),
    () => undefined,
  );
  const before = document?.getText();
  const text = await server.ask('unResolution/editProjectFile', { text: before ?? null, path, value });
  if (text === undefined) {
    const open = 'Open It';
    const said = 'unres.json was not changed: it has a slip that must be mended first.';
    if ((await window.showWarningMessage(said, open)) === open) await window.showTextDocument(uri);
    return false;
  }
  if (document?.getText() !== before) {
    void window.showWarningMessage('unres.json has changed meanwhile and was left as it is. Please try again.');
    return false;
  }
  const edit = new WorkspaceEdit();
  if (document) edit.replace(uri, new Range(0, 0, document.lineCount, 0), text);
  else edit.createFile(uri, { contents: new TextEncoder().encode(text) });
  if (!(await workspace.applyEdit(edit))) {
    void window.showWarningMessage('unres.json could not be written.');
    return false;
  }
  // Unsaved settings do not apply. The editor refuses to save a file that is read-only or was changed by others.
  if (!document || (await document.save())) return true;
  void window.showWarningMessage('unres.json could not be saved. Your change stands in the editor only.');
  await window.showTextDocument(document);
  return false;
};
