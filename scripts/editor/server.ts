/** Starts VS Code's server on a free loopback port, with a folder of its own, and removes all traces when stopped. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whenStill } from './standstill';
import { provideEditor } from './provision';
import { stageExtension } from './stage';

export interface EditorOptions {
  /** A folder to copy into the workspace. */
  readonly workspace?: string;
  /** Whether the folder is the first of a multi-root workspace. */
  readonly isWorkspaceFile?: boolean;
  /** Whether the extension is installed, as for a user, or left for a page to load under development. */
  readonly isInstalled?: boolean;
}

export interface EditorServer {
  /** The folder to open; a copy, so that the repository is never changed. */
  readonly workspace: string;
  readonly extension: string;
  /** The address of the editor for a browser; the payload is VS Code's own list of start-up options. */
  address(payload?: readonly (readonly [string, string])[]): string;
  /** The editor's own address of a file on the server's machine. */
  remoteUri(path: string): string;
  stop(): Promise<void>;
}

const settings = {
  // As on the desktop; the browser workbench would save by itself.
  'files.autoSave': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** In milliseconds, before it is killed. */
const stopTimeout = 3_000;

const listeningPort = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string): void => {
      watch.end();
      reject(new Error(`VS Code's server ${why}\n${output}`));
    };
    const watch = whenStill(() => fail('does not go on starting'));
    const read = (chunk: unknown): void => {
      watch.moved();
      output += String(chunk);
      const port = /agent host listening on (\d+)|listening on (\d+)/i.exec(output);
      if (!port) return;
      watch.end();
      resolve(Number(port[1] ?? port[2]));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => fail(`ended with ${code}`));
  });

/** Server, extension hosts and language servers form one process group and end together. */
const killGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

const stopGroup = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    killGroup(child, 'SIGTERM');
    const timer = setTimeout(() => killGroup(child, 'SIGKILL'), stopTimeout);
    await ended;
    clearTimeout(timer);
  }
  killGroup(child, 'SIGKILL');
};

export const startEditor = async (options: EditorOptions = {}): Promise<EditorServer> => {
  const vscode = await provideEditor();
  const folder = await mkdtemp(join(tmpdir(), 'un-resolution-editor-'));
  const workspace = join(folder, 'drafts');
  const extensions = join(folder, 'extensions');
  const extension = options.isInstalled ? join(extensions, 'un-resolution-drafting') : join(folder, 'extension');
  await mkdir(workspace, { recursive: true });
  await mkdir(extensions, { recursive: true });
  await mkdir(join(folder, 'data/data/Machine'), { recursive: true });
  await writeFile(join(folder, 'data/data/Machine/settings.json'), JSON.stringify(settings));
  if (options.workspace) await cp(options.workspace, workspace, { recursive: true });
  const workspaceFile = join(folder, 'drafts.code-workspace');
  await writeFile(workspaceFile, JSON.stringify({ folders: [{ path: 'drafts' }] }));
  const opened = options.isWorkspaceFile ? ['workspace', workspaceFile] : ['folder', workspace];
  await stageExtension(extension);

  const token = randomBytes(16).toString('hex');
  const child = spawn(
    process.execPath,
    [
      join(vscode, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token, '--accept-server-license-terms'],
      ...['--disable-workspace-trust', '--telemetry-level', 'off'],
      ...['--server-data-dir', join(folder, 'data'), '--extensions-dir', extensions],
    ],
    { detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  // For a run that is interrupted by a signal or an error.
  const abandon = (): void => {
    killGroup(child, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', abandon);
  const stop = async (): Promise<void> => {
    await stopGroup(child);
    process.off('exit', abandon);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const authority = `127.0.0.1:${await listeningPort(child)}`;
    return {
      workspace,
      extension,
      address: (payload = []) => {
        const query = payload.length === 0 ? '' : `&payload=${encodeURIComponent(JSON.stringify(payload))}`;
        // The server's default folder would have another address than its files.
        return `http://${authority}/?tkn=${token}&${opened.map(encodeURIComponent).join('=')}${query}`;
      },
      remoteUri: (path) => `vscode-remote://${authority}${path}`,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
