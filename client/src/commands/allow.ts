/** "Allow … here", from the light bulb: asks why, and writes the comment. */
import { Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { AllowArguments } from '../../../server/src/lsp/protocol';
import { applyChange } from '../apply-change';
import type { Server } from '../server';

export const allow = async (server: Server, argument: unknown): Promise<void> => {
  const asked = argument as AllowArguments | undefined;
  if (!asked) return;
  const reason = await window.showInputBox({
    title: `Allow “${asked.rule}” ${asked.at === 'document' ? 'in this draft' : 'here'}`,
    prompt: 'Why? It stands in the comment, for whoever reads the draft next. It may be left empty.',
    placeHolder: 'agreed wording of the committee',
  });
  if (reason === undefined) return;
  const uri = Uri.parse(asked.uri);
  const document = await workspace.openTextDocument(uri);
  const { version } = document;
  const comment = await server.ask('unResolution/allowEdit', { ...asked, reason });
  if (!comment || document.version !== version) {
    void window.showInformationMessage('The draft has changed meanwhile. Please choose the light bulb again.');
    return;
  }
  const edit = new WorkspaceEdit();
  edit.set(uri, comment.edits);
  await applyChange(document, edit);
};
