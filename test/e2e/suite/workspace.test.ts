/** Drafts that are not open: checked when someone or a setting asks, and followed as they change on the disk. */
import * as vscode from 'vscode';
import { equal, ok } from '../harness/assert';
import { describeFinding, ours } from '../harness/drafts';
import { activateExtension, diagnosticsOf } from '../harness/vscode';

const place = (name: string): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
};

const write = async (name: string, text: string): Promise<vscode.Uri> => {
  await vscode.workspace.fs.writeFile(place(name), new TextEncoder().encode(text));
  return place(name);
};

const slip = '*The General Assembly*,\n\n*Recalling* its resolutions;\n\n*Decides* to act.\n';
const clean = slip.replace(';', ',');

const findings = (uri: vscode.Uri, count: number): Promise<unknown> =>
  diagnosticsOf(uri, (found) => ours(found).length === count);

const set = (section: string, name: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration(section).update(name, value, vscode.ConfigurationTarget.Workspace);

describe('drafts that are not open', () => {
  before(activateExtension);

  after(async () => {
    await set('unResolution', 'workspaceCheck', undefined);
    await set('files', 'exclude', undefined);
    await vscode.workspace.fs.delete(place('closed'), { recursive: true });
  });

  it('are checked in the background where the setting says so, and no longer', async () => {
    const closed = await write('closed/always.unres', slip);
    equal(ours(vscode.languages.getDiagnostics(closed)), []);
    await set('unResolution', 'workspaceCheck', 'always');
    await findings(closed, 1);
    await set('unResolution', 'workspaceCheck', undefined);
    await findings(closed, 0);
  });

  it('show their findings after the command, once', async () => {
    const closed = await write('closed/one.unres', slip);
    const markdown = await write('closed/two.md', slip);
    const other = await write('closed/three.md', '# Notes\n\n1. One;\n3. Three,\n');
    await vscode.commands.executeCommand('unResolution.checkWorkspace');
    await findings(closed, 1);
    await findings(markdown, 1);
    equal(ours(vscode.languages.getDiagnostics(other)), []);

    const { document } = await vscode.window.showTextDocument(closed);
    const found = await diagnosticsOf(closed, (each) => ours(each).length === 1);
    equal(
      ours(found).map((each) => describeFinding(document, each)),
      ['3 preambular-ending ‹;›'],
    );
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await findings(closed, 1);
  });

  it('are then followed as they change, appear and go', async () => {
    const closed = await write('closed/one.unres', clean);
    await findings(closed, 0);
    const created = await write('closed/new/deep.unres', slip);
    await findings(created, 1);
    await vscode.workspace.fs.delete(created);
    await findings(created, 0);
  });

  it('go with their folder, and come with one that is moved', async () => {
    const before = await write('closed/folder/moved.unres', slip);
    await findings(before, 1);
    await vscode.workspace.fs.rename(place('closed/folder'), place('closed/renamed'));
    await findings(before, 0);
    await findings(place('closed/renamed/moved.unres'), 1);
  });

  it('are checked again when unres.json changes', async () => {
    const closed = place('closed/two.md');
    await findings(closed, 1);
    const project = await write('closed/unres.json', '{ "rules": { "preambular-ending": "off" } }');
    await findings(closed, 0);
    await vscode.workspace.fs.delete(project);
    await findings(closed, 1);
  });

  it('are left out where files.exclude says so', async () => {
    const closed = place('closed/two.md');
    await set('files', 'exclude', { '**/two.*': true });
    await findings(closed, 0);
    await set('files', 'exclude', undefined);
    await findings(closed, 1);
  });

  it('are checked in a folder that is added, until it is taken away', async () => {
    const second = vscode.Uri.joinPath(place('.'), '..', 'second');
    const closed = vscode.Uri.joinPath(second, 'one.unres');
    await vscode.workspace.fs.writeFile(closed, new TextEncoder().encode(slip));
    ok(vscode.workspace.updateWorkspaceFolders(1, 0, { uri: second }), 'no folder can be added');
    await findings(closed, 1);
    ok(vscode.workspace.updateWorkspaceFolders(1, 1), 'the folder cannot be taken away');
    await findings(closed, 0);
  });

  it('are found by their words and by what they cite', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'decides to act',
    );
    ok(
      found.some(({ location }) => location.uri.path.endsWith('/closed/two.md')),
      'the closed draft is not among the names',
    );
  });
});
