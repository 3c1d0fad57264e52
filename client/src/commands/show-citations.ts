/** "Show the Citations of This Draft": what it cites, compared with the catalogue, in a document beside it. */
import { ViewColumn, window, workspace } from 'vscode';
import type { Server } from '../server';

export const showCitations = async (server: Server): Promise<void> => {
  const document = window.activeTextEditor?.document;
  const content = document && (await server.citations(document));
  if (content === undefined) {
    void window.showInformationMessage('Open a draft first.');
    return;
  }
  const report = await workspace.openTextDocument({ language: 'markdown', content });
  await window.showTextDocument(report, { viewColumn: ViewColumn.Beside, preview: false });
};
