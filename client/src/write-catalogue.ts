/** Adds resolutions to the catalogue that a workspace folder keeps, in any file system that VS Code can write. */
import { FileSystemError, Uri, window, workspace } from 'vscode';
import type { CatalogueAddition, NamedText } from '../../server/src/lsp/protocol';
import { isNoText, isUnsaved, noFolder, tooMuchToAdd } from './addition-report';
import { entryFileName } from './identity';
import type { Server } from './server';

/** The catalogue of the only folder, or of the one that is chosen; undefined, with a message, where there is none. */
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

/** Empty where there is none yet. @throws TypeError where it is no text */
const readOld = async (catalogue: Uri): Promise<string> => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(catalogue));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return '';
    throw error;
  }
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What was added; undefined where nothing could be, of which a message has told. */
export const addToCatalogue = async (
  server: Server,
  catalogue: Uri,
  files: readonly NamedText[],
): Promise<CatalogueAddition | undefined> => {
  const complain = (words: string): undefined => void window.showWarningMessage(words);
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === catalogue.toString());
  if (open?.isDirty) return complain(isUnsaved);
  try {
    const addition = await server.addToCatalogue(await readOld(catalogue), files);
    if (!addition) return complain(tooMuchToAdd);
    if (addition.isChanged) await workspace.fs.writeFile(catalogue, new TextEncoder().encode(addition.lines));
    return addition;
  } catch (error) {
    return complain(error instanceof TypeError ? isNoText : `${entryFileName} was not changed: ${reasonOf(error)}`);
  }
};
