/** "Copy Paragraph with Its Name" and "Copy Citation". */
import { env, window } from 'vscode';
import { atCursor, type Server } from '../server';

export const copyParagraph = async (server: Server): Promise<void> => {
  const editor = window.activeTextEditor;
  const copy = editor && (await server.ask('unResolution/copyParagraph', atCursor(editor)));
  if (!copy) {
    void window.showInformationMessage('Put the cursor in a paragraph of a draft first.');
    return;
  }
  await env.clipboard.writeText(copy.text);
  window.setStatusBarMessage(`Copied as ${copy.name}.`, shown);
};

export const copyCitation = async (server: Server): Promise<void> => {
  const editor = window.activeTextEditor;
  const citation = editor && (await server.ask('unResolution/copyCitation', atCursor(editor)));
  if (citation === undefined) {
    void window.showInformationMessage(
      'Put the cursor on the number of a resolution. This draft has no number of its own yet.',
    );
    return;
  }
  await env.clipboard.writeText(citation);
  window.setStatusBarMessage(`Copied “${citation}”.`, shown);
};

/** Duration of the notice, in milliseconds. */
const shown = 4_000;
