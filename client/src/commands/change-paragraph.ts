/** "Move Paragraph Up", "Move Paragraph Down", "Delete Paragraph and Renumber", and drops in the tree of a draft. */
import { type Position, type TextDocument, window, WorkspaceEdit } from 'vscode';
import type { AskedChange } from '../../../server/src/lsp/protocol';
import { applyChange } from '../apply-change';
import { putCursor } from '../put-cursor';
import { changeMessage } from './messages/change-message';
import { ofDocument, type Server } from '../server';

/** Makes the change in one undo step; asks first if the drafter has something to look at. */
export const changeParagraph = async (server: Server, document: TextDocument, change: AskedChange): Promise<void> => {
  const { version } = document;
  const changed = await server.ask('unResolution/changeParagraph', { ...ofDocument(document), change });
  if (!changed) {
    void window.showInformationMessage('Open a draft first.');
    return;
  }
  if (!changed.isPossible) {
    void window.showInformationMessage(changed.reason);
    return;
  }
  const question = changeMessage(change.kind, changed.name, changed.warnings);
  if (question) {
    const { text, detail, yes } = question;
    if ((await window.showWarningMessage(text, { modal: true, detail }, yes)) !== yes) return;
  }
  // The edits are for this version of the text.
  if (document.version !== version) return;
  const edit = new WorkspaceEdit();
  edit.set(document.uri, changed.edits);
  if (!(await applyChange(document, edit))) return;
  const editor = window.visibleTextEditors.find((each) => each.document === document);
  if (editor) putCursor(editor, changed.at);
};

const inFront = (server: Server, changeAt: (from: Position) => AskedChange): Promise<void> | undefined => {
  const editor = window.activeTextEditor;
  if (editor) return changeParagraph(server, editor.document, changeAt(editor.selection.active));
  void window.showInformationMessage('Open a draft first.');
  return undefined;
};

export const moveParagraph = (server: Server, by: -1 | 1): Promise<void> | undefined =>
  inFront(server, ({ line, character }) => ({ kind: 'step', from: { line, character }, by }));

export const deleteParagraph = (server: Server): Promise<void> | undefined =>
  inFront(server, ({ line, character }) => ({ kind: 'delete', from: { line, character } }));
