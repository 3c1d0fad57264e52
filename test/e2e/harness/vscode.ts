/** What the suites share: the extension, drafts in the workspace, and waiting for what VS Code announces. */
import * as vscode from 'vscode';
import { ok } from './assert';
import { onMovement } from './movement';
import { whenStill } from '../../../scripts/editor/standstill';

const extensionId = 'un-resolution-drafting.un-resolution-drafting';
/** In seconds; less than the minute after which all suites are stopped, so that what was waited for is told. */
const patience = 45;

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
  seconds = patience,
): Promise<Value> =>
  new Promise((resolve, reject) => {
    const now = read();
    if (now !== undefined) {
      resolve(now);
      return;
    }
    const end = (): void => {
      watch.end();
      movement.dispose();
      subscription.dispose();
    };
    const watch = whenStill(() => {
      end();
      reject(new Error(`waited in vain for ${about}`));
    }, seconds);
    const movement = onMovement(watch.moved);
    const subscription = event(() => {
      const value = read();
      watch.moved();
      if (value === undefined) return;
      end();
      resolve(value);
    });
  });

/** Resolves with the first answer of `ask` that satisfies `isReady`, for what VS Code does not announce. */
export const eventually = async <Value>(
  ask: () => Thenable<Value>,
  isReady: (value: Value) => boolean,
  about: string,
): Promise<Value> => {
  let isStill = false;
  const watch = whenStill(() => void (isStill = true), patience);
  const movement = onMovement(watch.moved);
  try {
    for (;;) {
      const value = await ask();
      if (isReady(value)) return value;
      ok(!isStill, `waited in vain for ${about}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    watch.end();
    movement.dispose();
  }
};

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
