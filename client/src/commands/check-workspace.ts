/** "Check the Workspace": the findings of all drafts, open or not, in the Problems panel. */
import { commands, ProgressLocation, type Uri, window, workspace } from 'vscode';
import { summary, type CheckOutcome } from '../check-summary';
import { findDrafts } from '../find-drafts';
import type { WorkspaceFindings } from '../workspace-findings';

const checkFiles = async (
  files: readonly Uri[],
  findings: WorkspaceFindings,
  isCancelled: () => boolean,
  onFile: (name: string) => void,
): Promise<CheckOutcome> => {
  const counts = { drafts: 0, findings: 0, draftsWithFindings: 0 };
  const unreadable: string[] = [];
  for (const uri of files) {
    if (isCancelled()) break;
    const name = workspace.asRelativePath(uri);
    onFile(name);
    try {
      const found = await findings.check(uri);
      if (!found) continue;
      counts.drafts++;
      counts.findings += found.length;
      if (found.length > 0) counts.draftsWithFindings++;
    } catch {
      unreadable.push(name);
    }
  }
  return { ...counts, unreadable, isCancelled: isCancelled() };
};

export const checkWorkspace = async (findings: WorkspaceFindings): Promise<void> => {
  const outcome = await window.withProgress(
    { location: ProgressLocation.Notification, title: 'Checking the drafts of the workspace', cancellable: true },
    async (progress, token) => {
      const files = await findDrafts(token);
      findings.clear();
      const increment = 100 / Math.max(1, files.length);
      return checkFiles(
        files,
        findings,
        () => token.isCancellationRequested,
        (message) => progress.report({ message, increment }),
      );
    },
  );
  if (outcome.findings > 0) void commands.executeCommand('workbench.actions.view.problems');
  void window.showInformationMessage(summary(outcome));
};
