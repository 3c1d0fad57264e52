/** Checking the workspace finds the slips of drafts that are not open. */
import * as vscode from 'vscode';
import { equal, ok } from '../harness/assert';
import { describeFinding, ours } from '../harness/drafts';
import { activateExtension, diagnosticsOf } from '../harness/vscode';

const write = async (name: string, text: string): Promise<vscode.Uri> => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'no folder is open');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
};

const slip = '*The General Assembly*,\n\n*Recalling* its resolutions;\n\n*Decides* to act.\n';

describe('checking the workspace', () => {
  it('shows the findings of closed drafts, once', async () => {
    await activateExtension();
    const closed = await write('closed/one.unres', slip);
    const markdown = await write('closed/two.md', slip);
    const other = await write('closed/three.md', '# Notes\n\n1. One;\n3. Three,\n');
    await vscode.commands.executeCommand('unResolution.checkWorkspace');
    await diagnosticsOf(closed, (found) => ours(found).length === 1);
    await diagnosticsOf(markdown, (found) => ours(found).length === 1);
    equal(ours(vscode.languages.getDiagnostics(other)), []);

    const { document } = await vscode.window.showTextDocument(closed);
    const found = await diagnosticsOf(closed, (each) => ours(each).length === 1);
    equal(
      ours(found).map((each) => describeFinding(document, each)),
      ['3 preambular-ending ‹;›'],
    );
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await diagnosticsOf(closed, (each) => ours(each).length === 1);
  });
});
