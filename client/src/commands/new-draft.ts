/** "Start a New Draft": asks for the body and opens a draft with tab stops. */
import { type ExtensionContext, SnippetString, Uri, window, workspace } from 'vscode';
import { draftTemplates, snippetBody } from './draft-templates';
import { languageId } from '../identity';

/** `label` names the body, so that keybindings and tests can skip the question. */
export const newDraft = async (context: ExtensionContext, label?: string): Promise<void> => {
  const template =
    draftTemplates.find((each) => each.label === label) ??
    (await window.showQuickPick(draftTemplates, {
      title: 'Start a New Draft Resolution',
      placeHolder: 'For which body?',
      matchOnDetail: true,
    }));
  if (!template) return;
  const file = Uri.joinPath(context.extensionUri, 'snippets/un-resolution.code-snippets');
  const body = snippetBody(new TextDecoder().decode(await workspace.fs.readFile(file)), template.snippet);
  const editor = await window.showTextDocument(await workspace.openTextDocument({ language: languageId }));
  await editor.insertSnippet(new SnippetString(body));
};
