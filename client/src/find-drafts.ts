/** Finds the files of the workspace that may be drafts, in any file system that VS Code can read. */
import { type CancellationToken, FileType, Uri, workspace } from 'vscode';
import { mayBeDraft, mayHoldDrafts } from './draft-files';

/** Folders read at a time. */
const batch = 16;

/** Links to folders are not followed: they may lead in a circle, and their drafts are found where they are. */
const read = async (folder: Uri): Promise<{ readonly files: readonly Uri[]; readonly folders: readonly Uri[] }> => {
  // A folder that may not be read, or has gone meanwhile, holds nothing for us.
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

export const findDrafts = async (token: CancellationToken): Promise<readonly Uri[]> => {
  const found: Uri[] = [];
  const waiting = workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
  while (waiting.length > 0 && !token.isCancellationRequested) {
    for (const { files, folders } of await Promise.all(waiting.splice(0, batch).map(read))) {
      found.push(...files);
      waiting.push(...folders);
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
};
