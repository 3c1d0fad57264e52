/** Resolutions are added to the catalogue of the folder, and the citations of a draft are compared with it. */
import * as vscode from 'vscode';
import { equal, ok } from '../harness/assert';
import { activateExtension, openDraft, until } from '../harness/vscode';

const table = '{"symbol":"A/RES/78/999","title":"Lighthouses","adopted":"2023-12-19"}\n';
const draft =
  '*The General Assembly*,\n\n*Recalling* its resolution 78/999 of 18 December 2023,\n\n*Decides* to meet again.\n';

describe('the catalogue of a folder', () => {
  it('takes resolutions from a file, and the citations of a draft are compared with it', async () => {
    await activateExtension();
    const folder = vscode.workspace.workspaceFolders?.[0];
    ok(folder, 'no folder is open');
    const file = vscode.Uri.joinPath(folder.uri, 'tables/more.jsonl');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(table));
    await vscode.commands.executeCommand('unResolution.addResolutions', [file.toString()]);
    const catalogue = vscode.Uri.joinPath(folder.uri, 'unres-catalogue.jsonl');
    equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(catalogue)), table);

    const { document } = await openDraft('citing.resolution.md', draft);
    await vscode.commands.executeCommand('unResolution.showCitations');
    const report = await until(
      vscode.window.onDidChangeVisibleTextEditors,
      () => vscode.window.visibleTextEditors.find((editor) => editor.document.getText().startsWith('# Citations of')),
      'the report',
    );
    equal(report.document.languageId, 'markdown');
    ok(report.document.getText().startsWith('# Citations of citing.resolution.md'), 'the name of the draft');
    equal(document.isClosed, false);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.workspace.fs.delete(catalogue);
  });

  it('is not completed online unless someone turns that on', () => {
    const setting = vscode.workspace.getConfiguration('unResolution').inspect('onlineLookup');
    equal([setting?.defaultValue, setting?.globalValue, setting?.workspaceValue], [false, undefined, undefined]);
  });
});
