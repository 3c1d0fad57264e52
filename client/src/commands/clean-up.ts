/** "Clean Up a Pasted or Converted Text": at once, or after a look at each change. */
import { window, WorkspaceEdit } from 'vscode';
import { applyChange } from '../apply-change';
import { cleanUpMessage } from './messages/clean-up-message';
import { ofDocument, type Server } from '../server';

const atOnce = 'Clean Up';
const lookFirst = 'Look at the Changes First';

export const cleanUp = async (server: Server): Promise<void> => {
  const document = window.activeTextEditor?.document;
  const found = document && (await server.ask('unResolution/cleanUp', ofDocument(document)));
  if (!document || !found) {
    void window.showInformationMessage('Open the text first.');
    return;
  }
  const { version } = document;
  const { text, detail } = cleanUpMessage(found.done, found.removedLines, found.refused);
  if (found.edits.length === 0) {
    void window.showInformationMessage(text, { modal: detail !== '', detail });
    return;
  }
  const choice = await window.showInformationMessage(text, { modal: true, detail }, atOnce, lookFirst);
  // The edits are for this version of the text.
  if (choice === undefined || document.version !== version) return;
  const edit = new WorkspaceEdit();
  const label = 'Clean up the text';
  const metadata = choice === lookFirst ? { label, needsConfirmation: true } : undefined;
  for (const { range, newText } of found.edits) edit.replace(document.uri, range, newText, metadata);
  // The editor lists the changes unticked, and its button is inactive until one is ticked.
  if (choice === lookFirst) void window.showInformationMessage('Tick the changes that you want, then choose “Apply”.');
  await applyChange(document, edit, choice === lookFirst);
};
