/** Keeps answers of the library as files in the extension's own folder, in any file system that VS Code can write. */
import { Uri, workspace } from 'vscode';
import type { TextStore } from './kept-answers';

export interface AnswerFolder extends TextStore {
  /** Deletes all answers. */
  clear(): Promise<void>;
}

/** Unreadable answers count as absent, and unwritable ones are asked again. */
const orNothing = (done: Thenable<unknown>): Promise<void> =>
  Promise.resolve(
    done.then(
      () => undefined,
      () => undefined,
    ),
  );

export const answerFolder = (storage: Uri): AnswerFolder => {
  const folder = Uri.joinPath(storage, 'library-answers');
  return {
    read: (name) =>
      Promise.resolve(
        workspace.fs.readFile(Uri.joinPath(folder, name)).then(
          (bytes) => new TextDecoder().decode(bytes),
          () => undefined,
        ),
      ),
    // Folders are created on demand.
    write: (name, text) =>
      orNothing(workspace.fs.writeFile(Uri.joinPath(folder, name), new TextEncoder().encode(text))),
    clear: () => orNothing(workspace.fs.delete(folder, { recursive: true })),
  };
};
