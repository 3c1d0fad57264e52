/** Adds resolutions to the catalogue of a workspace folder, in any file system that VS Code can write. */
import { FileSystemError, Uri, window, workspace } from 'vscode';
import type { CatalogueAddition, NamedText } from '../../../server/src/lsp/protocol';
import { isNoText, isUnsaved, noFolder, tooMuchToAdd } from '../commands/messages/addition-report';
import { entryFileName } from '../identity';
import { changeFile, type StoredFile } from './keep-text';
import type { Server } from '../server';

/** The catalogue of the only or the chosen folder; undefined, after a message, if there is none. */
export const askForCatalogue = async (): Promise<Uri | undefined> => {
  const [first, ...others] = workspace.workspaceFolders ?? [];
  if (!first) {
    void window.showInformationMessage(noFolder);
    return undefined;
  }
  const folder =
    others.length === 0
      ? first
      : await window.showWorkspaceFolderPick({ placeHolder: `Whose ${entryFileName} are they added to?` });
  return folder && Uri.joinPath(folder.uri, entryFileName);
};

class Unsaved extends Error {}

const storedFile = (uri: Uri): StoredFile => ({
  read: async () => {
    const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    if (open?.isDirty) throw new Unsaved();
    try {
      return await workspace.fs.readFile(uri);
    } catch (error) {
      if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
      throw error;
    }
  },
  write: async (bytes) => workspace.fs.writeFile(uri, bytes),
});

const reasonOf = (error: unknown): string => {
  if (error instanceof FileSystemError && error.code === 'NoPermissions') return 'it is read-only.';
  return error instanceof Error ? error.message : String(error);
};

/** The additions; undefined, after a message, if there are none. */
export const addToCatalogue = async (
  server: Server,
  catalogue: Uri,
  files: readonly NamedText[],
): Promise<CatalogueAddition | undefined> => {
  const complain = (words: string): undefined => void window.showWarningMessage(words);
  try {
    const addition = await changeFile(storedFile(catalogue), async (lines) => {
      if (!server.isRunning()) throw new Error('the language service is not running');
      const result = await server.ask('unResolution/addToCatalogue', { lines, files });
      return { text: result?.isChanged ? result.lines : undefined, result };
    });
    return addition ?? complain(tooMuchToAdd);
  } catch (error) {
    if (error instanceof Unsaved) return complain(isUnsaved);
    return complain(error instanceof TypeError ? isNoText : `${entryFileName} was not changed: ${reasonOf(error)}`);
  }
};
