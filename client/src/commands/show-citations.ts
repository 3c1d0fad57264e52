/** "Show the Citations of This Draft": its citations compared with the catalogue, in a document beside it. */
import { type TextDocument, ViewColumn, window, workspace } from 'vscode';
import { ofDocument, type Server } from '../server';

const nameOf = ({ uri: { path } }: TextDocument): string => path.slice(path.lastIndexOf('/') + 1);

export const showCitations = async (server: Server): Promise<void> => {
  const document = window.activeTextEditor?.document;
  const content =
    document && (await server.ask('unResolution/citations', { ...ofDocument(document), name: nameOf(document) }));
  if (content === undefined) {
    void window.showInformationMessage('Open a draft first.');
    return;
  }
  const report = await workspace.openTextDocument({ language: 'markdown', content });
  await window.showTextDocument(report, { viewColumn: ViewColumn.Beside, preview: false });
};
