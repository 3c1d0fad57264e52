/** Commands leave a draft alone that may not be changed. */
import * as vscode from 'vscode';
import { equal } from '../harness/assert';
import { after, openWithFindings } from '../harness/drafts';

const draft = `*The General Assembly*,

*Recalling* the Charter of the United Nations;

1. *Requests* the Secretary-General to report;

2. *Decides* to meet again.
`;

describe('a read-only draft', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  for (const command of ['fixAll', 'moveParagraphUp', 'deleteParagraph', 'insertNote', 'splitParagraph']) {
    it(`is not changed by ${command}, on the screen either`, async () => {
      const { document } = await openWithFindings('guarded.resolution.md', draft, 1);
      await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
      const [editor] = vscode.window.visibleTextEditors.filter((each) => each.document === document);
      const place = after(document, '2. *Decides*');
      if (editor) editor.selection = new vscode.Selection(place, place);
      await vscode.commands.executeCommand(`unResolution.${command}`);
      equal(document.getText(), draft);
      equal(document.isDirty, false);
    });
  }
});
