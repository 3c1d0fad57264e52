/** The status bar: paragraphs, findings and profile of the current draft. */
import {
  commands,
  type Disposable,
  languages,
  StatusBarAlignment,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { Previews } from '../commands/preview';
import { countFindings } from './findings';
import { commands as ours, productName } from '../identity';
import type { KnownDrafts } from '../workspace/known-drafts';
import { ofDocument, type Server } from '../server';
import { profileText, statusText } from './status-text';

/** Outlasts a burst of typing. */
const restAfterTyping = 250;

export const showStatus = (server: Server, previews: Previews, drafts: KnownDrafts): Disposable => {
  const item = window.createStatusBarItem('unResolution.status', StatusBarAlignment.Right, 100);
  item.name = productName;
  item.command = 'workbench.actions.view.problems';
  const profileItem = window.createStatusBarItem('unResolution.profile', StatusBarAlignment.Right, 99);
  profileItem.name = `${productName}: what it is checked as`;
  profileItem.command = ours.chooseProfile;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  const tellMenus = (isShown: boolean): void => {
    void commands.executeCommand('setContext', 'unResolution.isDraftShown', isShown);
    // Commands need the cursor of an editor.
    const isDraft = isShown && window.activeTextEditor !== undefined;
    void commands.executeCommand('setContext', 'unResolution.isDraft', isDraft);
  };

  const hide = (): void => {
    item.hide();
    profileItem.hide();
    tellMenus(false);
  };

  const refresh = async (): Promise<void> => {
    const turn = ++latest;
    const document = previews.draftInFront;
    const counts = document && (await server.ask('unResolution/counts', ofDocument(document)));
    // Another editor may have become active while the server counted.
    if (turn !== latest) return;
    if (document) drafts.learn(document, counts !== undefined);
    if (!document || !counts) return hide();
    const { text, tooltip } = statusText(counts, countFindings(languages.getDiagnostics(document.uri)));
    item.text = `$(checklist) ${text}`;
    item.tooltip = tooltip;
    item.accessibilityInformation = { label: `${productName}: ${tooltip}` };
    item.show();
    const profile = profileText(counts.profile);
    profileItem.text = `$(law) ${profile.text}`;
    profileItem.tooltip = profile.tooltip;
    profileItem.accessibilityInformation = { label: profile.tooltip };
    profileItem.show();
    tellMenus(true);
  };

  const refreshSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), restAfterTyping);
  };
  const isInFront = (uri: Uri): boolean => previews.draftInFront?.uri.toString() === uri.toString();
  const refreshFor = (document: TextDocument): void => {
    if (isInFront(document.uri)) refreshSoon();
  };

  const subscriptions = [
    item,
    profileItem,
    // Between an editor and its preview, neither is active for a moment.
    window.onDidChangeActiveTextEditor((editor) => (editor ? void refresh() : refreshSoon())),
    previews.onDidChangeFocus(refreshSoon),
    workspace.onDidOpenTextDocument(refreshFor),
    workspace.onDidChangeTextDocument(({ document }) => refreshFor(document)),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some(isInFront)) refreshSoon();
    }),
    server.onDidStart(() => void refresh()),
  ];
  void refresh();
  return {
    dispose: () => {
      clearTimeout(timer);
      latest++;
      for (const each of subscriptions) each.dispose();
    },
  };
};
