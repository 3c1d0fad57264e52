/** "Fix All Safe Findings in This Draft". */
import { type CodeAction, commands, languages, Range, window } from 'vscode';
import { applyChange } from '../apply-change';
import { isOurs } from '../views/findings';
import { fixAllMessage } from './messages/fix-all-message';

const kind = 'source.fixAll.unResolution';

export const fixAll = async (): Promise<void> => {
  const document = window.activeTextEditor?.document;
  if (!document) {
    void window.showInformationMessage('Open a draft first.');
    return;
  }
  const count = (): number => languages.getDiagnostics(document.uri).filter(isOurs).length;
  const everything = new Range(0, 0, document.lineCount, 0);
  const before = count();
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    everything,
    kind,
  );
  const reason = actions.find((action) => action.disabled)?.disabled?.reason;
  if (reason !== undefined) {
    void window.showWarningMessage(reason);
    return;
  }
  const edit = actions.find((action) => action.edit)?.edit;
  if (edit && !(await applyChange(document, edit))) return;
  void window.showInformationMessage(fixAllMessage(edit !== undefined, before));
};
