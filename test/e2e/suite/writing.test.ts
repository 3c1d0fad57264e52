/** Writing a draft: new drafts, snippets, and Enter. */
import * as vscode from 'vscode';
import { equal, ok } from '../harness/assert';
import { after, unused } from '../harness/drafts';
import { activateExtension, openDraft, until } from '../harness/vscode';

const beginning = '*The General Assembly*,\n\n*Recalling* its resolutions,\n\n';

const openAt = async (text: string, words: string): Promise<vscode.TextEditor> => {
  await activateExtension();
  const editor = await openDraft(unused('writing.resolution.md'), text);
  const place = after(editor.document, words);
  editor.selection = new vscode.Selection(place, place);
  return editor;
};

interface Manifest {
  readonly contributes: {
    readonly keybindings: readonly { readonly key: string; readonly command: string; readonly args?: unknown }[];
  };
}

const press = (text: string): Thenable<unknown> => vscode.commands.executeCommand('type', { text });

const pressEnter = (): Thenable<unknown> => press('\n');

const textBecomes = (editor: vscode.TextEditor, text: string): Promise<true> =>
  until(
    vscode.workspace.onDidChangeTextDocument,
    () => editor.document.getText() === text || undefined,
    `the text to become ${JSON.stringify(text)}`,
  );

const cursorComesTo = (editor: vscode.TextEditor, column: number): Promise<true> =>
  until(
    vscode.window.onDidChangeTextEditorSelection,
    () => editor.selection.active.character === column || undefined,
    `the cursor to come to column ${column}`,
  );

/** Returns once everything that was under way in the editor has been said to the extensions. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await vscode.commands.executeCommand('getContextKeyInfo');
};

/** The server has said that the document in front is a draft. */
const draftIsKnown = async (): Promise<void> => {
  const { document } = vscode.window.activeTextEditor ?? {};
  await until(
    vscode.languages.onDidChangeDiagnostics,
    () => (document && vscode.languages.getDiagnostics(document.uri).length > 0) || undefined,
    'findings in the draft',
  );
  await settled();
};

const textOf = (editor: vscode.TextEditor): string => editor.document.getText();

describe('writing a draft', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  for (const body of ['General Assembly', 'General Assembly, Main Committee', 'Security Council', 'Model UN']) {
    it(`starts for a body: ${body}`, async () => {
      await activateExtension();
      await vscode.commands.executeCommand('unResolution.newDraft', body);
      const editor = vscode.window.activeTextEditor;
      ok(editor?.document.isUntitled, 'a new document is open');
      equal(editor.document.languageId, 'un-resolution');
      ok(/^\*The .*\*,$/m.test(textOf(editor)), textOf(editor));
    });
  }

  it('offers snippets', async () => {
    const editor = await openAt(`${beginning}1. \n`, '1. ');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      editor.selection.active,
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    // The first is the server’s, the others are the editor’s; none is offered by both.
    for (const prefix of ['requests-report', 'urges', 'draft-ga']) {
      equal(labels.filter((label) => label === prefix).length, 1, `${prefix} is offered once: ${labels.join(', ')}`);
    }
  });

  it('inserts a snippet by its name', async () => {
    const editor = await openAt(`${beginning}1. seized\n`, 'seized');
    await vscode.commands.executeCommand('editor.action.insertSnippet', {
      name: 'Operative: Decides to remain seized (last paragraph)',
      langId: 'un-resolution',
    });
    ok(textOf(editor).includes('*Decides* to remain seized of the matter.'), textOf(editor));
  });

  it('goes on with the next number at Enter, and takes it back in one step', async () => {
    const text = `${beginning}1. *Decides* to act;\n`;
    const editor = await openAt(text, 'to act;');
    await pressEnter();
    await textBecomes(editor, `${beginning}1. *Decides* to act;\n\n2. \n`);
    await cursorComesTo(editor, 3);
    await vscode.commands.executeCommand('undo');
    equal(textOf(editor), text);
  });

  it('puts the number before what is typed at once', async () => {
    const editor = await openAt(`${beginning}1. *Decides* to act;\n`, 'to act;');
    await Promise.all([pressEnter(), ...[...'*Requests*'].map((text) => press(text))]);
    await textBecomes(editor, `${beginning}1. *Decides* to act;\n\n2. *Requests*\n`);
  });

  it('takes an empty number away at Enter', async () => {
    const editor = await openAt(`${beginning}1. *Decides* to act;\n\n2. \n`, '2. ');
    await pressEnter();
    await textBecomes(editor, `${beginning}1. *Decides* to act.\n\n\n`);
    await cursorComesTo(editor, 0);
  });

  it('steps from an empty letter to the next number at Enter', async () => {
    const list = `${beginning}1. *Requests* States:\n\n  (a) To act;\n\n`;
    const editor = await openAt(`${list}  (b) \n`, '(b) ');
    await pressEnter();
    await textBecomes(editor, `${list}2. \n`);
    await cursorComesTo(editor, 3);
  });

  it('keeps the indentation of a list', async () => {
    const list = `${beginning}1. *Requests* States:\n\n  (a) To act;\n`;
    const editor = await openAt(list, 'To act;');
    await pressEnter();
    await textBecomes(editor, `${list}\n  (b) \n`);
  });

  it('makes the last full stop a semicolon at Enter', async () => {
    const editor = await openAt(`${beginning}1. *Decides* to act.\n`, 'to act.');
    await pressEnter();
    await textBecomes(editor, `${beginning}1. *Decides* to act;\n\n2. \n`);
  });

  it('goes on from before the last mark, for someone who types on at once', async () => {
    const editor = await openAt(`${beginning}1. *Decides* to act.[^1]\n\n[^1]: A/81/1.\n`, 'to act');
    await Promise.all([pressEnter(), ...[...'*Requests*'].map((text) => press(text))]);
    await textBecomes(editor, `${beginning}1. *Decides* to act;[^1]\n\n2. *Requests*\n\n[^1]: A/81/1.\n`);
    await cursorComesTo(editor, '2. *Requests*'.length);
  });

  it('writes the comma that a preambular paragraph lacks', async () => {
    const editor = await openAt(`${beginning}*Noting* the report\n`, 'the report');
    await pressEnter();
    await textBecomes(editor, `${beginning}*Noting* the report,\n\n\n`);
    await Promise.all([...'*Aware*'].map((text) => press(text)));
    equal(textOf(editor), `${beginning}*Noting* the report,\n\n*Aware*\n`);
  });

  it('makes a begun letter a roman numeral and back', async () => {
    const list = `${beginning}1. *Requests* States:\n\n(a) To act:\n\n`;
    const editor = await openAt(`${list}(b) \n`, '(b) ');
    await vscode.commands.executeCommand('unResolution.itemInward');
    equal(textOf(editor), `${list}(i) \n`);
    await vscode.commands.executeCommand('unResolution.itemOutward');
    const whole = list.replace('act:', 'act;');
    equal(textOf(editor), `${whole}(b) \n`);
    await vscode.commands.executeCommand('unResolution.itemOutward');
    equal(textOf(editor), `${whole}2. \n`);
    await vscode.commands.executeCommand('unResolution.itemOutward');
    equal(textOf(editor), `${whole}2. \n`, 'the usual Shift+Tab');
  });

  it('renumbers what follows at Enter, with references, and takes all of it back in one step', async () => {
    const text = `${beginning}1. *Decides* to act under paragraph 2 below;\n\n2. *Requests* all to act.\n`;
    const editor = await openAt(text, 'below;');
    await pressEnter();
    await textBecomes(
      editor,
      `${beginning}1. *Decides* to act under paragraph 3 below;\n\n2. \n\n3. *Requests* all to act.\n`,
    );
    await cursorComesTo(editor, 3);
    await vscode.commands.executeCommand('undo');
    equal(textOf(editor), text);
  });

  it('renumbers what follows for someone who types on at once', async () => {
    const rest = '2. *Requests* all to act under paragraph 1 above.\n';
    const editor = await openAt(`${beginning}1. *Decides* to act;\n\n${rest}`, 'to act;');
    const keys = ['\n', ...'*Invites* all:', '\n', ...'To go', '\n', '\n', ...'*Asks* all'];
    await Promise.all(keys.map((text) => press(text)));
    await textBecomes(
      editor,
      `${beginning}1. *Decides* to act;\n\n2. *Invites* all:\n\n(a) To go;\n\n3. *Asks* all\n\n4${rest.slice(1)}`,
    );
  });

  it('splits a paragraph at Enter, and takes it back in one step', async () => {
    const text = `${beginning}1. *Decides* to act. *Requests* all to go.\n`;
    const editor = await openAt(text, 'to act. ');
    await pressEnter();
    await textBecomes(editor, `${beginning}1. *Decides* to act;\n\n2. *Requests* all to go.\n`);
    await cursorComesTo(editor, 3);
    await vscode.commands.executeCommand('undo');
    equal(textOf(editor), text);
  });

  it('splits a paragraph between any two words, by a command', async () => {
    const text = `${beginning}1. *Decides* to act in May;\n\n2. *Notes* paragraph 1 above.\n`;
    const editor = await openAt(text, 'to act ');
    await vscode.commands.executeCommand('unResolution.splitParagraph');
    equal(textOf(editor), `${beginning}1. *Decides* to act;\n\n2. in May;\n\n3. *Notes* paragraph 1 above.\n`);
    await vscode.commands.executeCommand('undo');
    equal(textOf(editor), text);
  });

  it('takes an empty number away, and closes the gap', async () => {
    const editor = await openAt(`${beginning}1. *Decides* to act;\n\n2. \n\n3. *Requests* all.\n`, '2. ');
    await vscode.commands.executeCommand('unResolution.removeItem');
    equal(textOf(editor), `${beginning}1. *Decides* to act;\n\n2. *Requests* all.\n`);
    await cursorComesTo(editor, '1. *Decides* to act;'.length);
    await vscode.commands.executeCommand('unResolution.removeItem');
    equal(textOf(editor), `${beginning}1. *Decides* to act\n\n2. *Requests* all.\n`, 'the usual Backspace');
  });

  it('keeps what is typed while an empty number goes', async () => {
    const editor = await openAt(`${beginning}1. *Decides* to act;\n\n2. \n`, '2. ');
    await Promise.all([vscode.commands.executeCommand('unResolution.removeItem'), press('x'), press('y')]);
    await textBecomes(editor, `${beginning}1. *Decides* to act.xy\n`);
  });

  it('only begins a new line at Shift+Enter', async () => {
    const editor = await openAt(`${beginning}1. *Decides* to act; so be it;\n`, 'to act;');
    const { contributes } = (await activateExtension()).packageJSON as Manifest;
    const { command, args } = contributes.keybindings.find(({ key }) => key === 'shift+enter') ?? {};
    ok(command, 'Shift+Enter has a command');
    await vscode.commands.executeCommand(command, args);
    await textBecomes(editor, `${beginning}1. *Decides* to act;\n so be it;\n`);
    await cursorComesTo(editor, 0);
    await settled();
    equal(textOf(editor), `${beginning}1. *Decides* to act;\n so be it;\n`);
  });

  it('goes on in Markdown that reads as a draft', async () => {
    await activateExtension();
    const text = `${beginning}1. *Decides* to act.\n`;
    const editor = await openDraft(unused('writing.md'), text);
    await draftIsKnown();
    const place = after(editor.document, 'to act.');
    editor.selection = new vscode.Selection(place, place);
    await pressEnter();
    await textBecomes(editor, `${beginning}1. *Decides* to act;\n\n2. \n`);
  });

  it('only begins a new line inside a paragraph, and at several cursors', async () => {
    const text = `${beginning}1. *Decides* to act;\n`;
    const editor = await openAt(text, '*Decides* ');
    await pressEnter();
    const broken = text.replace('*Decides* ', '*Decides* \n');
    await textBecomes(editor, broken);

    const places = [after(editor.document, 'to act;'), after(editor.document, 'resolutions,')];
    editor.selections = places.map((place) => new vscode.Selection(place, place));
    await pressEnter();
    await textBecomes(editor, broken.replace('act;', 'act;\n').replace('resolutions,', 'resolutions,\n'));
    await settled();
    ok(!textOf(editor).includes('2.'), textOf(editor));
  });

  it('leaves a new line alone that nobody typed', async () => {
    const text = `${beginning}1. *Decides* to act;`;
    const editor = await openAt(text, '*Decides*');
    await editor.edit((edit) => edit.insert(after(editor.document, 'to act;'), '\n'));
    await settled();
    equal(textOf(editor), `${text}\n`);
  });
});
