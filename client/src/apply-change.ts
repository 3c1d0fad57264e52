/** Changes a draft in the editor, unless it is read-only: screen and file would then differ. */
import { Range, type TextDocument, type TextEdit, type TextEditor, window, workspace, WorkspaceEdit } from 'vscode';

const isReadOnly = 'This draft is read-only, so that nothing was changed.';

/** Modification time of the file; undefined if it does not exist. */
const savedAt = ({ uri }: TextDocument): Promise<number | undefined> =>
  Promise.resolve(
    workspace.fs.stat(uri).then(
      ({ mtime }) => mtime,
      () => undefined,
    ),
  );

/**
 * Whether the change was made; the user has been told if the draft is read-only.
 * @param isAsked whether the editor first shows the changes one by one
 */
export const applyChange = async (document: TextDocument, edit: WorkspaceEdit, isAsked = false): Promise<boolean> => {
  const refuse = (): false => {
    void window.showWarningMessage(isReadOnly);
    return false;
  };
  if (workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return refuse();
  const editor = window.visibleTextEditors.find((each) => each.document === document);
  if (editor && !isAsked) return (await applyIn(editor, edit.get(document.uri))) ?? refuse();
  const [text, saved] = [document.getText(), await savedAt(document)];
  if (!(await workspace.applyEdit(edit))) return false;
  // A read-only editor accepts workspace edits without marking the document as changed.
  const isKept = document.isDirty || document.getText() === text || (await savedAt(document)) !== saved;
  if (isKept || document.isUntitled) return true;
  const back = new WorkspaceEdit();
  back.replace(document.uri, new Range(0, 0, document.lineCount, 0), text);
  await workspace.applyEdit(back);
  return refuse();
};

/** Undefined for a read-only editor, which accepts the edits but keeps the text. */
const applyIn = async (editor: TextEditor, edits: readonly TextEdit[]): Promise<boolean | undefined> => {
  const { document } = editor;
  const { version } = document;
  const isTaken = await editor.edit((edit) => {
    for (const { range, newText } of edits) edit.replace(range, newText);
  });
  return isTaken && edits.length > 0 && document.version === version ? undefined : isTaken;
};
