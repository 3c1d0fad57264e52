/** Changing a draft: completion, layout, moved and deleted paragraphs, and the preview beside it. */
import * as vscode from 'vscode';
import { equal, ok } from '../harness/assert';
import { after, openWithFindings, unused } from '../harness/drafts';
import { activateExtension, openDraft, until } from '../harness/vscode';

const draft = `*The General Assembly*,

*Recalling* the Charter of the United Nations,

1. *Requests* the Secretary-General to report, as set out in paragraph 2 below;

2. *Invites* Member States to act;

3. *Decides* to meet again.
`;

const openAt = async (text: string, words: string): Promise<vscode.TextEditor> => {
  const editor = await openWithFindings('changing.resolution.md', text, 0);
  const place = after(editor.document, words);
  editor.selection = new vscode.Selection(place, place);
  return editor;
};

const operative = (document: vscode.TextDocument): readonly string[] =>
  document
    .getText()
    .split('\n')
    .filter((line) => /^\d/.test(line));

describe('changing a draft', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('offers resolutions by words of their titles, with their dates', async () => {
    await activateExtension();
    const text = '*The General Assembly*,\n\n*Recalling* its resolution sust\n\n1. *Decides* to meet again.\n';
    const { document } = await openDraft(unused('citing.resolution.md'), text);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      after(document, 'resolution sust'),
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    ok(
      labels.some((label) => /^\d{1,2}\/\d{1,3}\b/.test(label)),
      `a resolution is offered: ${labels.slice(0, 9).join(' | ')}`,
    );
  });

  it('moves a paragraph up, and the numbers and references with it', async () => {
    const { document } = await openAt(draft, '2. *Inv');
    await vscode.commands.executeCommand('unResolution.moveParagraphUp');
    equal(operative(document), [
      '1. *Invites* Member States to act;',
      '2. *Requests* the Secretary-General to report, as set out in paragraph 1 above;',
      '3. *Decides* to meet again.',
    ]);
    await vscode.commands.executeCommand('unResolution.moveParagraphDown');
    equal(document.getText(), draft);
  });

  it('deletes a paragraph and renumbers those after it', async () => {
    const text = draft.replace(', as set out in paragraph 2 below', '');
    const { document } = await openAt(text, '2. *Inv');
    await vscode.commands.executeCommand('unResolution.deleteParagraph');
    equal(operative(document), ['1. *Requests* the Secretary-General to report;', '2. *Decides* to meet again.']);
  });

  it('inserts a note at the cursor, renumbers those after it, and waits for its words', async () => {
    const noted = draft.replace('again.', 'again.[^1]').concat('\n[^1]: A/81/3.\n');
    const { document } = await openAt(noted, 'to act');
    await vscode.commands.executeCommand('unResolution.insertNote');
    equal(operative(document).slice(1), ['2. *Invites* Member States to act;[^1]', '3. *Decides* to meet again.[^2]']);
    await vscode.commands.executeCommand('default:type', { text: 'A/81/2.' });
    equal(document.getText().slice(document.getText().indexOf('[^1]:')), '[^1]: A/81/2.\n\n[^2]: A/81/3.\n');
  });

  it('lays a draft out, and changes no word', async () => {
    const { document } = await openAt(draft.replace('*,\n\n', '*,\n\n\n\n').replace('1. ', '1.   '), '2. *Inv');
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatDocumentProvider',
      document.uri,
      { tabSize: 4, insertSpaces: true },
    );
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, edits);
    await vscode.workspace.applyEdit(edit);
    equal(document.getText(), draft);
  });

  it('opens one preview beside the draft, however often it is asked for', async () => {
    await openAt(draft, '2. *Inv');
    const previews = (): readonly vscode.Tab[] =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(
          ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('unResolution.preview'),
        );
    await vscode.commands.executeCommand('unResolution.preview');
    await until(vscode.window.tabGroups.onDidChangeTabs, () => previews()[0], 'the preview');
    await vscode.commands.executeCommand('unResolution.preview');
    equal(previews().length, 1);
    ok(previews()[0]?.label.startsWith('Preview: '), previews()[0]?.label ?? '');
    await vscode.window.tabGroups.close(previews());
  });
});
