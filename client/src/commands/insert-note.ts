/** "Insert a Note": the mark at the cursor, later marks renumbered, and the cursor where the note is written. */
import { window, WorkspaceEdit } from 'vscode';
import { applyChange } from '../apply-change';
import { putCursor } from '../put-cursor';
import { atCursor, type Server } from '../server';

export const insertNote = async (server: Server): Promise<void> => {
  const editor = window.activeTextEditor;
  const version = editor?.document.version;
  const note = editor && (await server.ask('unResolution/insertNote', atCursor(editor)));
  if (!note) {
    void window.showInformationMessage('Put the cursor behind a word of a paragraph first. No note can stand here.');
    return;
  }
  // The edits are for this version of the text.
  const { document } = editor;
  if (document.version !== version) return;
  const edit = new WorkspaceEdit();
  edit.set(document.uri, note.edits);
  if (!(await applyChange(document, edit))) return;
  putCursor(editor, note.at);
};
