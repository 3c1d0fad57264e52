/** Other numbers, and what refers to a paragraph, in either extension host. */
import * as vscode from 'vscode';
import { equal, ok } from '../harness/assert';
import { after, openWithFindings } from '../harness/drafts';
import { eventually } from '../harness/vscode';

const draft = `*The General Assembly*,

*Recalling* the Charter of the United Nations,

1. *Decides* to measure tides;

2. *Requests* tables of tides under paragraph 1 above;

5. *Decides* to meet with regard to paragraphs 1 and 2 above.
`;

const open = async (): Promise<vscode.TextDocument> =>
  (await openWithFindings('renaming.resolution.md', draft, 1)).document;

const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('unResolution');

describe('renaming', () => {
  afterEach(async () => {
    await settings().update('codeLens.references', undefined, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('gives a paragraph another number, and its references too', async () => {
    const document = await open();
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      after(document, 'paragraphs 1 and '),
      '3',
    );
    equal(
      edit.get(document.uri).map(({ range, newText }) => [range.start.line, document.getText(range), newText]),
      [
        [6, '2', '3'],
        [8, '2', '3'],
      ],
    );
  });

  it('shows what refers to a paragraph, once a setting asks for it', async () => {
    const document = await open();
    const lenses = (): Thenable<vscode.CodeLens[]> =>
      vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 9);
    equal((await lenses()).length, 0);
    await settings().update('codeLens.references', true, vscode.ConfigurationTarget.Global);
    const shown = await eventually(lenses, ({ length }) => length > 0, 'what is shown above the paragraphs');
    equal(
      shown.map(({ command }) => command?.title),
      ['cited by 2 paragraphs', 'cited by 1 paragraph'],
    );
    const { command, arguments: given } = shown[0]?.command ?? {};
    ok(command !== undefined && given, 'a click does something');
    await vscode.commands.executeCommand(command, ...(given as unknown[]));
    await vscode.commands.executeCommand('closeReferenceSearch');
  });
});
