/** "Open the Page of a Rule": the requirement, its authority, and examples. */
import { commands, type ExtensionContext, Uri, window } from 'vscode';
import { pathOfRulePage, ruleItems, type RuleItem } from '../views/rule-pages';
import { rulesOf, type Server } from '../server';

const ask = async (server: Server): Promise<string | undefined> => {
  const picked = await window.showQuickPick(rulesOf(server).then<RuleItem[]>(ruleItems), {
    title: 'Rules',
    placeHolder: 'Open the page of which rule?',
    matchOnDescription: true,
  });
  return picked?.description;
};

export const openRule = async (context: ExtensionContext, server: Server, id?: unknown): Promise<void> => {
  const rule = typeof id === 'string' ? id : await ask(server);
  const path = rule === undefined ? undefined : pathOfRulePage(rule);
  if (path === undefined) return;
  await commands.executeCommand('markdown.showPreview', Uri.joinPath(context.extensionUri, path));
};
