/**
 * Reads each `unres.json` beside or above a draft, in any file system that VS Code can read, and sends it to the
 * server.
 */
import { type Disposable, type Event, EventEmitter, RelativePattern, type TextDocument, Uri, workspace } from 'vscode';
import { foldersAbove, projectFileName } from './project-folders';
import { ofDocument, type Server } from '../server';

const isProjectFile = ({ uri }: TextDocument): boolean => uri.path.endsWith(`/${projectFileName}`);

export class ProjectFiles implements Disposable {
  /** Text by searched folder; undefined if it has no file. */
  private readonly known = new Map<string, string | undefined>();
  private readonly watchers = new Map<string, Disposable>();
  private readonly changed = new EventEmitter<Uri>();
  /** One at a time, so that the server knows earlier files before later callers go on. */
  private looking: Promise<void> = Promise.resolve();
  private readonly subscriptions = [
    workspace.onDidOpenTextDocument((document) => void this.lookForDocument(document)),
    workspace.onDidChangeTextDocument(({ document }) => void this.checkTyped(document)),
    // Discarded edits are marked no longer.
    workspace.onDidCloseTextDocument((document) => void (isProjectFile(document) && this.tell())),
    workspace.onDidChangeWorkspaceFolders(() => void this.lookAgain()),
  ];

  constructor(private readonly server: Server) {
    this.subscriptions.push(server.onDidStart(() => void this.lookAgain()));
  }

  /** Announces a folder with a changed project file, once the server knows it. */
  get onDidChange(): Event<Uri> {
    return this.changed.event;
  }

  /** Resolves when the server knows everything that applies to a file. */
  lookFor(uri: Uri): Promise<void> {
    this.looking = this.looking.then(() => this.look(uri)).catch(() => undefined);
    return this.looking;
  }

  dispose(): void {
    for (const each of [...this.subscriptions, ...this.watchers.values(), this.changed]) each.dispose();
  }

  private async look(uri: Uri): Promise<void> {
    const root = workspace.getWorkspaceFolder(uri)?.uri;
    if (!root) return;
    const unknown = foldersAbove(uri.path, root.path)
      .map((path) => uri.with({ path, query: '', fragment: '' }))
      .filter((folder) => !this.known.has(folder.toString()));
    if (unknown.length === 0) return;
    const found = await Promise.all(unknown.map((folder) => this.read(folder)));
    if (found.some((text) => text !== undefined)) await this.tell();
  }

  private lookForDocument({ languageId, uri }: TextDocument): Promise<void> {
    return languageId === 'markdown' || languageId === 'un-resolution' ? this.lookFor(uri) : Promise.resolve();
  }

  private checkTyped(document: TextDocument): Promise<void> {
    if (!isProjectFile(document)) return Promise.resolve();
    return this.server.tell('unResolution/typedProjectFile', { ...ofDocument(document), text: document.getText() });
  }

  private async lookAgain(): Promise<void> {
    this.known.clear();
    for (const { uri } of workspace.workspaceFolders ?? []) {
      this.watch(uri);
      await this.read(uri);
    }
    await Promise.all(workspace.textDocuments.map((document) => this.lookForDocument(document)));
    await this.tell();
  }

  private watch(root: Uri): void {
    if (this.watchers.has(root.toString())) return;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(root, `**/${projectFileName}`));
    const change = async (uri: Uri): Promise<void> => {
      const folder = Uri.joinPath(uri, '..');
      await this.read(folder);
      await this.tell();
      this.changed.fire(folder);
    };
    watcher.onDidChange(change);
    watcher.onDidCreate(change);
    watcher.onDidDelete(change);
    this.watchers.set(root.toString(), watcher);
  }

  /** Most folders have none; an unreadable one counts as none. */
  private async read(folder: Uri): Promise<string | undefined> {
    const text = await workspace.fs.readFile(Uri.joinPath(folder, projectFileName)).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => undefined,
    );
    this.known.set(folder.toString(), text);
    return text;
  }

  private tell(): Promise<void> {
    const files = [...this.known].flatMap(([folder, text]) =>
      text === undefined ? [] : [{ uri: Uri.joinPath(Uri.parse(folder), projectFileName).toString(), text }],
    );
    return this.server.tell('unResolution/projectFiles', { files });
  }
}
