/** Findings of drafts that are not open, in the Problems panel once checked. */
import {
  type Diagnostic,
  type Disposable,
  languages,
  type Tab,
  TabInputText,
  type TabChangeEvent,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { languageOfPath, maxBytes } from './draft-files';
import { diagnosticSource, languageId } from '../identity';
import type { ProjectFiles } from './project-files';
import type { Server } from '../server';

const decoder = new TextDecoder('utf-8', { fatal: true });

const uriOf = ({ input }: Tab): Uri | undefined => (input instanceof TabInputText ? input.uri : undefined);

const documentOf = (uri: Uri): TextDocument | undefined =>
  workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());

const hasTab = (uri: Uri): boolean =>
  window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => uriOf(tab)?.toString() === uri.toString()));

/** Whether the server reports on an open draft, so that ours are hidden. */
const isLive = (uri: Uri): boolean => hasTab(uri) && documentOf(uri) !== undefined;

/** The text on disk; undefined if too long for a draft. Rejects if unreadable. */
const textOf = async (uri: Uri): Promise<string | undefined> => {
  const { size } = await workspace.fs.stat(uri);
  return size > maxBytes ? undefined : decoder.decode(await workspace.fs.readFile(uri));
};

/** The result for one file: nothing if it is not a draft. */
export type Checked = readonly Diagnostic[] | 'too long' | undefined;

export class WorkspaceFindings implements Disposable {
  private readonly shown = languages.createDiagnosticCollection(diagnosticSource);
  private readonly checked = new Set<string>();
  private readonly subscriptions = [
    this.shown,
    window.tabGroups.onDidChangeTabs((change) => this.follow(change)),
    workspace.onDidOpenTextDocument(({ uri }) => this.standAside(uri)),
    workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => this.forgetIn(uri))),
    workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri }) => this.forgetIn(oldUri))),
  ];

  constructor(
    private readonly server: Server,
    private readonly projectFiles: ProjectFiles,
  ) {}

  /** All checked files, by address. */
  get all(): ReadonlySet<string> {
    return this.checked;
  }

  /** The findings of a file, shown unless it is live. Rejects if unreadable. */
  async check(uri: Uri): Promise<Checked> {
    const name = uri.toString();
    this.checked.add(name);
    const live = isLive(uri) ? documentOf(uri) : undefined;
    try {
      const text = live?.getText() ?? (await textOf(uri));
      const language = documentOf(uri)?.languageId ?? languageOfPath(uri.path);
      if (text === undefined) {
        this.shown.delete(uri);
        return language === languageId ? 'too long' : undefined;
      }
      await this.projectFiles.lookFor(uri);
      const found = await this.server.ask('unResolution/check', { uri: name, languageId: language, text });
      // It may have been deleted meanwhile.
      if (!this.checked.has(name)) await this.server.tell('unResolution/forget', { uris: [name] });
      else if (!found || found.length === 0 || isLive(uri)) this.shown.delete(uri);
      else this.shown.set(uri, found);
      return found;
    } catch (error) {
      this.forget([name]);
      throw error;
    }
  }

  /** The same for a file that changed on disk; a live one is checked when closed. */
  async checkClosed(uri: Uri): Promise<void> {
    if (isLive(uri)) this.checked.add(uri.toString());
    else await this.check(uri);
  }

  forget(names: readonly string[]): void {
    const known = names.filter((name) => this.checked.delete(name));
    for (const name of known) this.shown.delete(Uri.parse(name));
    if (known.length > 0) void this.server.tell('unResolution/forget', { uris: known });
  }

  /** Forgets a file, or all in a folder. */
  forgetIn(uri: Uri): void {
    const name = uri.toString();
    const folder = `${name.replace(/\/$/, '')}/`;
    this.forget([...this.checked].filter((each) => each === name || each.startsWith(folder)));
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
    // A file deleted meanwhile has no findings.
    await this.check(uri).catch(() => undefined);
  }
}
