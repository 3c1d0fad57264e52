/** Checks the drafts of the workspace on request or by setting, and afterwards whenever one changes on disk. */
import {
  type CancellationToken,
  Disposable,
  FileType,
  ProgressLocation,
  RelativePattern,
  Uri,
  window,
  workspace,
  type WorkspaceFolder,
} from 'vscode';
import type { CheckOutcome } from '../commands/messages/check-summary';
import { findDrafts, mayBeFolder, mayBeFound } from './find-drafts';
import { settingsSection } from '../identity';
import type { ProjectFiles } from './project-files';
import type { Server } from '../server';
import { WorkQueue } from './work-queue';
import type { WorkspaceFindings } from './workspace-findings';

/** Concurrent files: one is checked while others are read. */
const underWay = 4;
/** Milliseconds to collect several changes, and for a file to be written in full. */
const rest = 200;
/** Fewer are done before a message could be read. */
const minTold = 20;
/** Limit of new files and folders, beyond which everything is searched. */
const maxAppeared = 200;

const settings = ['markdown', 'profile', 'profiles', 'body', 'rules', 'workspaceCheck'];
const settingNames = [...settings.map((name) => `${settingsSection}.${name}`), 'files.exclude', 'search.exclude'];

const isAlways = ({ uri }: WorkspaceFolder): boolean =>
  workspace.getConfiguration(settingsSection, uri).get('workspaceCheck') === 'always';

export class WorkspaceChecks implements Disposable {
  private readonly queue = new WorkQueue((name) => this.findings.checkClosed(Uri.parse(name)), underWay);
  /** Of watched folders, by address. */
  private readonly watchers = new Map<string, Disposable>();
  private readonly subscriptions: readonly Disposable[];
  private appeared = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isLookingAgain = false;
  private isAsked = false;
  private isTelling = false;
  private turn = 0;

  constructor(
    private readonly findings: WorkspaceFindings,
    projectFiles: ProjectFiles,
    server: Server,
  ) {
    this.subscriptions = [
      // A restarted server knows nothing of closed drafts.
      server.onDidStart(() => void this.lookAgain()),
      server.onCheckAgain((names) => this.add(names.filter((name) => findings.all.has(name)))),
      projectFiles.onDidChange((folder) => void this.lookInto(folder)),
      workspace.onDidChangeWorkspaceFolders(() => this.lookAgainSoon()),
      workspace.onDidChangeConfiguration((change) => {
        if (settingNames.some((name) => change.affectsConfiguration(name))) this.lookAgainSoon();
      }),
    ];
  }

  /** Checks everything now for a waiting user, and watches it afterwards. */
  async checkAll(token: CancellationToken, onFile: (name: string, of: number) => void): Promise<CheckOutcome> {
    this.isAsked = true;
    this.turn++;
    this.queue.clear();
    this.watch();
    const before = [...this.findings.all];
    const files = await this.find(() => token.isCancellationRequested);
    if (!token.isCancellationRequested) this.forgetOthers(before, files);
    const counts = { drafts: 0, findings: 0, draftsWithFindings: 0 };
    const unreadable: string[] = [];
    const tooLong: string[] = [];
    const check = async (name: string): Promise<void> => {
      if (token.isCancellationRequested) return;
      const uri = Uri.parse(name);
      const path = workspace.asRelativePath(uri);
      try {
        const found = await this.findings.check(uri);
        if (found === 'too long') tooLong.push(path);
        else if (found) {
          counts.drafts++;
          counts.findings += found.length;
          if (found.length > 0) counts.draftsWithFindings++;
        }
      } catch {
        unreadable.push(path);
      }
      onFile(path, files.length);
    };
    const asked = new WorkQueue(check, underWay);
    const stop = token.onCancellationRequested(() => asked.clear());
    asked.add(files);
    await asked.whenIdle();
    stop.dispose();
    // Checks by setting continue nevertheless.
    if (token.isCancellationRequested && (workspace.workspaceFolders ?? []).some(isAlways)) void this.lookAgain();
    return { ...counts, unreadable, tooLong, isCancelled: token.isCancellationRequested };
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.turn++;
    this.queue.clear();
    for (const each of [...this.subscriptions, ...this.watchers.values()]) each.dispose();
  }

  private get followed(): readonly WorkspaceFolder[] {
    return (workspace.workspaceFolders ?? []).filter((folder) => this.isAsked || isAlways(folder));
  }

  private async find(isStopped: () => boolean): Promise<readonly string[]> {
    const found = await Promise.all(this.followed.map((folder) => findDrafts(folder, isStopped)));
    // Folders may be nested.
    return [...new Set(found.flat().map((uri) => uri.toString()))];
  }

  /** Searches everything watched, and forgets the rest. */
  private async lookAgain(): Promise<void> {
    const turn = ++this.turn;
    this.watch();
    this.queue.clear();
    const before = [...this.findings.all];
    const files = await this.find(() => turn !== this.turn);
    if (turn !== this.turn) return;
    this.forgetOthers(before, files);
    this.add(files);
  }

  private async lookInto(folder: Uri): Promise<void> {
    const root = workspace.getWorkspaceFolder(folder);
    if (!root || !this.watchers.has(root.uri.toString()) || !mayBeFolder(root, folder)) return;
    this.add((await findDrafts(root, undefined, folder)).map((uri) => uri.toString()));
  }

  private lookAgainSoon(): void {
    this.isLookingAgain = true;
    this.soon();
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const { appeared, isLookingAgain } = this;
      this.appeared = new Set();
      this.isLookingAgain = false;
      if (isLookingAgain || appeared.size > maxAppeared) void this.lookAgain();
      else for (const name of appeared) void this.lookAt(Uri.parse(name));
    }, rest);
  }

  /** Something appeared or changed: a draft, a folder of them, or nothing of ours. */
  private async lookAt(uri: Uri): Promise<void> {
    const folder = workspace.getWorkspaceFolder(uri);
    if (!folder) return;
    if (mayBeFound(folder, uri)) return this.add([uri.toString()]);
    const type = await workspace.fs.stat(uri).then(
      (found) => found.type,
      () => FileType.Unknown,
    );
    if (type === FileType.Directory) await this.lookInto(uri);
  }

  /** Files that appeared after `before` are kept although not listed. */
  private forgetOthers(before: readonly string[], files: readonly string[]): void {
    const kept = new Set(files);
    this.findings.forget(before.filter((name) => !kept.has(name)));
  }

  private watch(): void {
    const wanted = new Map(this.followed.map((folder) => [folder.uri.toString(), folder]));
    for (const [name, watcher] of this.watchers) {
      if (wanted.has(name)) continue;
      watcher.dispose();
      this.watchers.delete(name);
    }
    for (const [name, folder] of wanted) if (!this.watchers.has(name)) this.watchers.set(name, this.watcherOf(folder));
  }

  private watcherOf(folder: WorkspaceFolder): Disposable {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '**'));
    const changed = (uri: Uri): void => {
      this.appeared.add(uri.toString());
      this.soon();
    };
    return Disposable.from(
      watcher,
      watcher.onDidChange((uri) => void (mayBeFound(folder, uri) && changed(uri))),
      // A folder moved here is announced by its own name only.
      watcher.onDidCreate((uri) => void ((mayBeFound(folder, uri) || mayBeFolder(folder, uri)) && changed(uri))),
      watcher.onDidDelete((uri) => {
        this.queue.remove(uri.toString());
        this.appeared.delete(uri.toString());
        this.findings.forgetIn(uri);
      }),
    );
  }

  private add(names: readonly string[]): void {
    this.queue.add(names);
    if (this.queue.left >= minTold && !this.isTelling) void this.tellProgress();
  }

  private async tellProgress(): Promise<void> {
    this.isTelling = true;
    const options = { location: ProgressLocation.Window, title: 'Checking the drafts of the workspace' };
    try {
      await window.withProgress(options, async (progress) => {
        const tell = (): void => progress.report({ message: `${this.queue.left} files to go` });
        tell();
        const timer = setInterval(tell, rest);
        await this.queue.whenIdle();
        clearInterval(timer);
      });
    } finally {
      this.isTelling = false;
    }
  }
}
