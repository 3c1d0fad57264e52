/** The project files that the editor has read for us, by folder: the nearest one above a draft holds for it. */
import { type ProjectFile, readProjectFile } from '../core/index';
import type { ProjectFileText } from './protocol';

export interface KnownProjectFile extends ProjectFile, ProjectFileText {}

export class ProjectFiles {
  private byFolder: ReadonlyMap<string, KnownProjectFile> = new Map();

  /** All there are; those sent before and not now have gone. */
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

  /** The one that holds for a document. */
  for(uri: string): KnownProjectFile | undefined {
    if (this.byFolder.size === 0) return undefined;
    for (let folder = folderOf(uri); folder !== ''; folder = folderOf(folder.slice(0, -1))) {
      const found = this.byFolder.get(folder);
      if (found) return found;
    }
    return undefined;
  }
}

/** With its last slash; empty where there is none. */
export const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/') + 1);
