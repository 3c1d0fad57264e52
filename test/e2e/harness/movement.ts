/** Announcements of VS Code, which tell a running test from one that waits in vain. */
import * as vscode from 'vscode';

/** @returns ends it */
export const onMovement = (moved: () => void): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.languages.onDidChangeDiagnostics(moved),
    vscode.workspace.onDidOpenTextDocument(moved),
    vscode.workspace.onDidChangeTextDocument(moved),
    vscode.workspace.onDidChangeConfiguration(moved),
    vscode.workspace.onDidChangeWorkspaceFolders(moved),
    vscode.window.onDidChangeActiveTextEditor(moved),
    vscode.window.onDidChangeTextEditorSelection(moved),
  );
