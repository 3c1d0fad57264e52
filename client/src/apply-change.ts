/** Changes a draft in the editor, unless it is read-only: its words on the screen would not be those of the file. */
import { Range, type TextDocument, window, workspace, WorkspaceEdit } from 'vscode';

const isReadOnly = 'This draft is read-only, so that nothing was changed.';

/** When the file was last written; undefined where there is none. */
const savedAt = ({ uri }: TextDocument): Promise<number | undefined> =>
  Promise.resolve(
    workspace.fs.stat(uri).then(
      ({ mtime }) => mtime,
      () => undefined,
    ),
  );

/** Whether the change was made; where the draft is read-only, the user has been told. */
export const applyChange = async (document: TextDocument, edit: WorkspaceEdit): Promise<boolean> => {
  const refuse = (): false => {
    void window.showWarningMessage(isReadOnly);
    return false;
  };
  if (workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return refuse();
  const [text, saved] = [document.getText(), await savedAt(document)];
  if (!(await workspace.applyEdit(edit))) return false;
  // A read-only editor takes changes from extensions, but does not count them as something to save.
  const isKept = document.isDirty || document.getText() === text || (await savedAt(document)) !== saved;
  if (isKept || document.isUntitled) return true;
  const back = new WorkspaceEdit();
  back.replace(document.uri, new Range(0, 0, document.lineCount, 0), text);
  await workspace.applyEdit(back);
  return refuse();
};
