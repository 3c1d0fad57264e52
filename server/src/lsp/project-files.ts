/** The project files sent by the editor, by folder: the nearest one above a draft applies. */
import { type ProjectFile, readProjectFile } from '../core/index';
import type { ProjectFileText } from './protocol';

export interface KnownProjectFile extends ProjectFile, ProjectFileText {}

export class ProjectFiles {
  private byFolder: ReadonlyMap<string, KnownProjectFile> = new Map();

  /** All there are; missing ones have been deleted. */
  receive(files: readonly ProjectFileText[]): void {
    const read = files.map((file): [string, KnownProjectFile] => [
      folderOf(file.uri),
      { ...file, ...readProjectFile(file.text) },
    ]);
    this.byFolder = new Map(read);
  }

  get all(): readonly KnownProjectFile[] {
    return [...this.byFolder.values()];
  }

  /** The one that applies to a document. */
  for(uri: string): KnownProjectFile | undefined {
    if (this.byFolder.size === 0) return undefined;
    for (let folder = folderOf(uri); folder !== ''; folder = folderOf(folder.slice(0, -1))) {
      const found = this.byFolder.get(folder);
      if (found) return found;
    }
    return undefined;
  }
}

/** With a trailing slash; empty if there is none. */
export const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/') + 1);
