/** Drafts for the suites, and what the suites ask about them. */
import * as vscode from 'vscode';
import { ok } from './assert';
import { activateExtension, diagnosticsOf, openDraft } from './vscode';

const source = 'un-resolution';

/** A sample of the extension, by the name of its file. */
export const sample = async (name: string): Promise<string> => {
  const { extensionUri } = await activateExtension();
  const file = vscode.Uri.joinPath(extensionUri, 'samples', name);
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
};

export const ours = (found: readonly vscode.Diagnostic[]): readonly vscode.Diagnostic[] =>
  found.filter((diagnostic) => diagnostic.source === source);

/** `27 preambular-ending ‹;›`, lines from 1. */
export const describeFinding = (document: vscode.TextDocument, { code, range }: vscode.Diagnostic): string => {
  const rule = typeof code === 'object' ? code.value : code;
  return `${range.start.line + 1} ${String(rule)} ‹${document.getText(range)}›`;
};

let used = 0;

/** A file name that no draft of this run has had, so that nothing of an earlier one is left in the editor. */
export const unused = (name: string): string => `${++used}-${name}`;

/** Opens a draft and waits until as many findings are shown. */
export const openWithFindings = async (name: string, text: string, count: number): Promise<vscode.TextEditor> => {
  await activateExtension();
  const editor = await openDraft(unused(name), text);
  await diagnosticsOf(editor.document.uri, (found) => ours(found).length === count);
  return editor;
};

/** The place just after the first occurrence of some words. */
export const after = (document: vscode.TextDocument, words: string): vscode.Position => {
  const at = document.getText().indexOf(words);
  ok(at >= 0, `the draft does not contain “${words}”`);
  return document.positionAt(at + words.length);
};
