/** "Insert a Note": its mark at the cursor, those behind it moved on, and the cursor where its words are written. */
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
