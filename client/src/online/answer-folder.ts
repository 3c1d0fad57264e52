/** Keeps answers of the library in files of the extension's own folder, in any file system that VS Code can write. */
import { Uri, workspace } from 'vscode';
import type { TextStore } from './kept-answers';

export interface AnswerFolder extends TextStore {
  /** Deletes all answers. */
  clear(): Promise<void>;
}

/** What cannot be read is not there, and what cannot be kept is asked again. */
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
    // Folders are made as they are needed.
    write: (name, text) =>
      orNothing(workspace.fs.writeFile(Uri.joinPath(folder, name), new TextEncoder().encode(text))),
    clear: () => orNothing(workspace.fs.delete(folder, { recursive: true })),
  };
};
