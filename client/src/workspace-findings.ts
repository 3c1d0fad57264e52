/** Findings of drafts that are not in front of anyone, kept in the Problems panel after a check of the workspace. */
import {
  type Diagnostic,
  type Disposable,
  languages,
  type Tab,
  TabInputText,
  type TabChangeEvent,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { languageOfPath } from './draft-files';
import { diagnosticSource } from './identity';
import type { ProjectFiles } from './project-files';
import type { Server } from './server';

const decoder = new TextDecoder('utf-8', { fatal: true });

const uriOf = ({ input }: Tab): Uri | undefined => (input instanceof TabInputText ? input.uri : undefined);

const documentOf = (uri: Uri): TextDocument | undefined =>
  workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());

const hasTab = (uri: Uri): boolean =>
  window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => uriOf(tab)?.toString() === uri.toString()));

/** Whether the server reports on a draft as it changes, so that ours stand aside. */
const isLive = (uri: Uri): boolean => hasTab(uri) && documentOf(uri) !== undefined;

export class WorkspaceFindings implements Disposable {
  private readonly shown = languages.createDiagnosticCollection(diagnosticSource);
  private readonly checked = new Set<string>();
  private readonly subscriptions = [
    this.shown,
    window.tabGroups.onDidChangeTabs((change) => this.follow(change)),
    workspace.onDidOpenTextDocument(({ uri }) => this.standAside(uri)),
    workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => this.forget(uri))),
    workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri }) => this.forget(oldUri))),
  ];

  constructor(
    private readonly server: Server,
    private readonly projectFiles: ProjectFiles,
  ) {}

  clear(): void {
    this.checked.clear();
    this.shown.clear();
  }

  /** The findings of a file, also shown unless it is live; undefined where it is no draft. Rejects where it cannot be read. */
  async check(uri: Uri): Promise<readonly Diagnostic[] | undefined> {
    const open = documentOf(uri);
    const text = open?.getText() ?? decoder.decode(await workspace.fs.readFile(uri));
    await this.projectFiles.lookFor(uri);
    const found = await this.server.check(uri, open?.languageId ?? languageOfPath(uri.path), text);
    if (!found) return undefined;
    this.checked.add(uri.toString());
    if (!isLive(uri)) this.shown.set(uri, found);
    return found;
  }

  dispose(): void {
    for (const each of this.subscriptions) each.dispose();
  }

  private follow({ opened, closed }: TabChangeEvent): void {
    for (const uri of opened.map(uriOf)) if (uri) this.standAside(uri);
    for (const uri of closed.map(uriOf)) if (uri) void this.checkAgain(uri);
  }

  private standAside(uri: Uri): void {
    if (isLive(uri)) this.shown.delete(uri);
  }

  private async checkAgain(uri: Uri): Promise<void> {
    if (!this.checked.has(uri.toString()) || hasTab(uri)) return;
    // A file that has gone meanwhile has no findings.
    await this.check(uri).catch(() => this.forget(uri));
  }

  private forget(uri: Uri): void {
    this.checked.delete(uri.toString());
    this.shown.delete(uri);
  }
}
