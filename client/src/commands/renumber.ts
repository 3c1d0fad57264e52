/** "Renumber Paragraphs, Notes and References". */
import { window, WorkspaceEdit } from 'vscode';
import { applyChange } from '../apply-change';
import { renumberMessage } from './messages/renumber-message';
import { ofDocument, type Server } from '../server';

export const renumber = async (server: Server): Promise<void> => {
  const document = window.activeTextEditor?.document;
  const found = document && (await server.ask('unResolution/renumber', ofDocument(document)));
  if (!document || !found) {
    void window.showInformationMessage('Open a draft first.');
    return;
  }
  const { version } = document;
  const { text, detail } = renumberMessage(found.changes, found.warnings);
  if (found.edits.length === 0) {
    void window.showInformationMessage(text, { modal: detail !== '', detail });
    return;
  }
  const yes = 'Renumber';
  if ((await window.showInformationMessage(text, { modal: true, detail }, yes)) !== yes) return;
  // The edits are for this version of the text.
  if (document.version !== version) return;
  const edit = new WorkspaceEdit();
  edit.set(document.uri, found.edits);
  await applyChange(document, edit);
};
