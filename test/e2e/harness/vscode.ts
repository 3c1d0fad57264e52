/** What the suites share: the extension, drafts in the workspace, and waiting for what VS Code announces. */
import * as vscode from 'vscode';
import { ok } from './assert';

const extensionId = 'un-resolution-drafting.un-resolution-drafting';
const patience = 15_000;

export const activateExtension = async (): Promise<vscode.Extension<unknown>> => {
  const extension = vscode.extensions.getExtension(extensionId);
  ok(extension, `${extensionId} is not installed`);
  await extension.activate();
  return extension;
};

/** Writes a draft into the workspace and shows it. */
export const openDraft = async (name: string, text: string): Promise<vscode.TextEditor> => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'no folder is open');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
};

/** Resolves with the first defined answer of `read`, asked now and at each announcement of `event`. */
export const until = <Value>(
  event: vscode.Event<unknown>,
  read: () => Value | undefined,
  about: string,
): Promise<Value> =>
  new Promise((resolve, reject) => {
    const now = read();
    if (now !== undefined) {
      resolve(now);
      return;
    }
    const timer = setTimeout(() => {
      subscription.dispose();
      reject(new Error(`waited in vain for ${about}`));
    }, patience);
    const subscription = event(() => {
      const value = read();
      if (value === undefined) return;
      clearTimeout(timer);
      subscription.dispose();
      resolve(value);
    });
  });

/** The diagnostics of a document, once they satisfy `isReady`. */
export const diagnosticsOf = (
  uri: vscode.Uri,
  isReady: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> =>
  until(
    vscode.languages.onDidChangeDiagnostics,
    () => {
      const found = vscode.languages.getDiagnostics(uri);
      return isReady(found) ? found : undefined;
    },
    `diagnostics of ${uri.path}`,
  );
