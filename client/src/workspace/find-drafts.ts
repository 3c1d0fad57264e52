/** Finds possible drafts in the workspace, in any file system that VS Code can read. */
import { FileType, Uri, workspace, type WorkspaceFolder } from 'vscode';
import { isLookedAt, type LeftOut, leftOutBy, mayBeDraft, mayHoldDrafts } from './draft-files';

/** Folders read at a time. */
const batch = 16;

const leftOutOf = (folder: WorkspaceFolder): LeftOut =>
  leftOutBy(
    workspace.getConfiguration('files', folder.uri).get('exclude'),
    workspace.getConfiguration('search', folder.uri).get('exclude'),
  );

/** The path from a workspace folder to something in it; empty for the folder itself. */
const pathFrom = (folder: WorkspaceFolder, uri: Uri): string =>
  uri.path.slice(folder.uri.path.replace(/\/+$/, '').length + 1);

/** Links to folders are not followed: they may be circular, and their targets are found anyway. */
const read = async (folder: Uri): Promise<{ readonly files: readonly Uri[]; readonly folders: readonly Uri[] }> => {
  // A forbidden or deleted folder counts as empty.
  const entries = await workspace.fs.readDirectory(folder).then(
    (found) => found,
    () => [],
  );
  const named = (isWanted: (name: string, type: FileType) => boolean): readonly Uri[] =>
    entries.filter(([name, type]) => isWanted(name, type)).map(([name]) => Uri.joinPath(folder, name));
  return {
    files: named((name, type) => (type & FileType.File) !== 0 && mayBeDraft(name)),
    folders: named((name, type) => type === FileType.Directory && mayHoldDrafts(name)),
  };
};

/** Sorted by path. @param inside limits the search to a folder */
export const findDrafts = async (
  folder: WorkspaceFolder,
  isStopped: () => boolean = () => false,
  inside = folder.uri,
): Promise<readonly Uri[]> => {
  const isLeftOut = leftOutOf(folder);
  const isKept = (uri: Uri): boolean => !isLeftOut(pathFrom(folder, uri));
  const found: Uri[] = [];
  const waiting = [inside];
  while (waiting.length > 0 && !isStopped()) {
    for (const { files, folders } of await Promise.all(waiting.splice(0, batch).map(read))) {
      found.push(...files.filter(isKept));
      waiting.push(...folders.filter(isKept));
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
};

/** Whether `findDrafts` would find a file. */
export const mayBeFound = (folder: WorkspaceFolder, uri: Uri): boolean =>
  isLookedAt(pathFrom(folder, uri), leftOutOf(folder));

/** Whether something may contain drafts, if it is a folder. */
export const mayBeFolder = (folder: WorkspaceFolder, uri: Uri): boolean => {
  const path = pathFrom(folder, uri);
  return path === '' || isLookedAt(`${path}/any.md`, leftOutOf(folder));
};
