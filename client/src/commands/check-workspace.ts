/** "Check the Workspace": the findings of all drafts, open or not, in the Problems panel. */
import { commands, ProgressLocation, window } from 'vscode';
import { summary } from './messages/check-summary';
import type { WorkspaceChecks } from '../workspace/workspace-checks';

export const checkWorkspace = async (checks: WorkspaceChecks): Promise<void> => {
  const outcome = await window.withProgress(
    { location: ProgressLocation.Notification, title: 'Checking the drafts of the workspace', cancellable: true },
    (progress, token) =>
      checks.checkAll(token, (message, all) => progress.report({ message, increment: 100 / Math.max(1, all) })),
  );
  if (outcome.findings > 0) void commands.executeCommand('workbench.actions.view.problems');
  void window.showInformationMessage(summary(outcome));
};
