/** Findings in an open draft, and their fixes. */
import * as vscode from 'vscode';
import { equal, ok } from '../harness/assert';
import { after, describeFinding, openWithFindings, ours, sample } from '../harness/drafts';
import { diagnosticsOf, openDraft } from '../harness/vscode';

const draft = 'draft-resolution.resolution.md';
const clean = 'clean-resolution.resolution.md';
const slips = [
  '27 preambular-ending ‹;›',
  '29 misspelt-opening ‹Reafirming›',
  '33 italics-too-long ‹ that›',
  '35 italics-too-short ‹*Noting* with concern›',
  '37 note-mark-before-punctuation ‹[^3]›',
  '43 operative-opening-not-italic ‹Calls upon›',
  '55 subparagraph-sequence ‹(d)›',
  '57 operative-ending ‹,›',
  '65 skipped-paragraph-number ‹9.›',
  '65 participle-in-operative-part ‹Stressing›',
  '67 mark-without-note ‹[^5]›',
];

describe('findings in a draft', () => {
  it('are exactly the slips of the sample', async () => {
    const { document } = await openWithFindings(draft, await sample(draft), slips.length);
    const found = ours(vscode.languages.getDiagnostics(document.uri)).map((each) => describeFinding(document, each));
    equal([...found].sort(), [...slips].sort());
  });

  it('link their rule to its page', async () => {
    const { document } = await openWithFindings(draft, await sample(draft), slips.length);
    for (const { code } of ours(vscode.languages.getDiagnostics(document.uri))) {
      ok(typeof code === 'object', 'the rule has a link');
      equal(code.target.scheme, 'command');
    }
  });

  it('go when the slip goes, and come when it comes', async () => {
    const text = '*The General Assembly*,\n\n*Recalling* its resolutions,\n\n*Decides* to act.\n';
    const editor = await openWithFindings('typing.resolution.md', text, 0);
    const { document } = editor;
    const comma = after(document, 'its resolutions');
    const range = new vscode.Range(comma, comma.translate(0, 1));
    await editor.edit((change) => change.replace(range, ';'));
    await diagnosticsOf(document.uri, (found) => ours(found).length === 1);
    await editor.edit((change) => change.replace(range, ','));
    await diagnosticsOf(document.uri, (found) => ours(found).length === 0);
  });

  it('are fixed one at a time', async () => {
    const { document } = await openWithFindings(draft, await sample(draft), slips.length);
    const place = after(document, 'Reafirm');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(place, place),
      vscode.CodeActionKind.QuickFix.value,
    );
    const action = actions.find(({ title }) => title === 'Change to “Reaffirming”');
    ok(action?.edit, `the fix is offered: ${actions.map(({ title }) => title).join(', ')}`);
    await vscode.workspace.applyEdit(action.edit);
    ok(document.getText().includes('*Reaffirming* the Convention'), 'the fix is applied');
    await diagnosticsOf(document.uri, (found) => ours(found).length === slips.length - 1);
  });

  it('are fixed all at once, but for those that need a decision', async () => {
    const { document } = await openWithFindings(draft, await sample(draft), slips.length);
    await vscode.commands.executeCommand('unResolution.fixAll');
    const left = await diagnosticsOf(document.uri, (found) => ours(found).length === 2);
    equal(
      ours(left).map((each) => describeFinding(document, each)),
      ['65 skipped-paragraph-number ‹9.›', '67 mark-without-note ‹[^5]›'],
    );
  });

  it('are none in the clean sample', async () => {
    await openWithFindings(clean, await sample(clean), 0);
  });

  it('are shown for Markdown that reads as a resolution', async () => {
    const text = '*The General Assembly*,\n\n*Recalling* its resolutions;\n\n*Decides* to act.\n';
    const { document } = await openWithFindings('recognised.md', text, 1);
    equal(document.languageId, 'markdown');
  });

  it('are not shown for other Markdown', async () => {
    const { document } = await openDraft('notes.md', '# Notes\n\n1. One;\n3. Three,\n\nSee [^1].\n');
    // The draft opened after it has its findings, so the server has long looked at both.
    await openWithFindings(draft, await sample(draft), slips.length);
    equal(ours(vscode.languages.getDiagnostics(document.uri)), []);
  });
});
