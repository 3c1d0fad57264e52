/** "Change How Severe a Rule Is": stored in the unres.json of the workspace folder, or else in the user's settings. */
import { ConfigurationTarget, Uri, window, workspace } from 'vscode';
import type { SeverityArguments } from '../../../server/src/lsp/protocol';
import { settingsSection } from '../identity';
import { ruleItems, type RuleItem } from '../views/rule-pages';
import { rulesOf, type Server } from '../server';
import { severityItems } from '../views/severity-items';
import { writeProjectFile } from '../workspace/write-project-file';

const askRule = async (server: Server): Promise<string | undefined> =>
  (
    await window.showQuickPick(rulesOf(server).then<RuleItem[]>(ruleItems), {
      title: 'Rules',
      placeHolder: 'Change how severe which rule is?',
      matchOnDescription: true,
    })
  )?.description;

export const changeSeverity = async (server: Server, argument: unknown): Promise<void> => {
  const asked = argument as Partial<SeverityArguments> | undefined;
  const rule = asked?.rule ?? (await askRule(server));
  if (rule === undefined) return;
  const setting =
    asked?.setting ?? (await window.showQuickPick(severityItems, { title: `How severe is “${rule}”?` }))?.value;
  if (setting === undefined) return;
  const uri = asked?.uri === undefined ? window.activeTextEditor?.document.uri : Uri.parse(asked.uri);
  const folder = (uri && workspace.getWorkspaceFolder(uri)) ?? workspace.workspaceFolders?.[0];
  if (folder) {
    if (!(await writeProjectFile(server, folder.uri, ['rules', rule], setting))) return;
  } else {
    const configuration = workspace.getConfiguration(settingsSection);
    const rules = { ...configuration.inspect<Record<string, string>>('rules')?.globalValue, [rule]: setting };
    await configuration.update('rules', rules, ConfigurationTarget.Global);
  }
  const where = folder ? 'in the unres.json of this workspace' : 'in your settings';
  void window.showInformationMessage(`“${rule}” is now “${setting}” ${where}.`);
};
