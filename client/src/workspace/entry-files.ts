/** Sends users' own entries to the server: a file at the root of each workspace folder, watched for changes. */
import { Disposable, Uri, workspace } from 'vscode';
import type { EntryFile } from '../../../server/src/lsp/protocol';
import { entryFileName } from '../identity';
import type { Server } from '../server';

const decoder = new TextDecoder();

/** None if the folder has no such file. */
const read = async (folder: Uri): Promise<readonly EntryFile[]> => {
  const uri = Uri.joinPath(folder, entryFileName);
  return workspace.fs.readFile(uri).then(
    (bytes) => [{ uri: uri.toString(), text: decoder.decode(bytes) }],
    () => [],
  );
};

export const followEntryFiles = (server: Server): Disposable => {
  let latest = 0;
  let hadFiles = false;
  const tell = async (): Promise<void> => {
    const turn = ++latest;
    const folders = workspace.workspaceFolders ?? [];
    const files = (await Promise.all(folders.map(({ uri }) => read(uri)))).flat();
    // Files read meanwhile are newer.
    if (turn !== latest || (files.length === 0 && !hadFiles)) return;
    hadFiles = files.length > 0;
    await server.tell('unResolution/entries', { files });
  };
  // A server that stops meanwhile gets it when it starts again.
  const retell = (): void => void tell().catch(() => undefined);
  const watcher = workspace.createFileSystemWatcher(`**/${entryFileName}`);
  return Disposable.from(
    watcher,
    watcher.onDidCreate(retell),
    watcher.onDidChange(retell),
    watcher.onDidDelete(retell),
    workspace.onDidChangeWorkspaceFolders(retell),
    server.onDidStart(retell),
  );
};
