/** The `unres.json` of a draft: in its folder, or in the nearest folder above. */
import { dirname, join, resolve } from 'node:path';
import {
  defaultSettings,
  LineIndex,
  projectFileName,
  readProjectFile,
  type Settings,
  withProjectFile,
} from '../core/index';
import { type Complain, type DraftFile, reasonOf, standardInput } from './read-drafts';
import { readWhole } from './read-whole';
import { relativePath } from './reporters/relative-path';

export class ProjectFiles {
  private readonly byFolder = new Map<string, Promise<Settings>>();

  /**
   * @param folder the base of relative paths
   * @param complain receives the problems of a file, once for each
   */
  constructor(
    private readonly folder: string,
    private readonly complain: Complain,
  ) {}

  /** Never rejects. Problem settings are ignored. */
  settingsFor({ path }: DraftFile): Promise<Settings> {
    return this.of(path === standardInput ? this.folder : dirname(resolve(this.folder, path)));
  }

  private of(folder: string): Promise<Settings> {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const read = this.read(folder);
    this.byFolder.set(folder, read);
    return read;
  }

  private async read(folder: string): Promise<Settings> {
    const path = join(folder, projectFileName);
    const shown = relativePath(path, this.folder);
    let text: string;
    try {
      text = new TextDecoder().decode(await readWhole(path));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'ENOTDIR') this.complain(`${shown} cannot be read: ${reasonOf(error)}`);
      const above = dirname(folder);
      return above === folder ? defaultSettings : this.of(above);
    }
    const { settings, problems } = readProjectFile(text);
    const lines = new LineIndex(text);
    for (const { span, message } of problems) {
      this.complain(`${shown}, line ${lines.position(span.start).line + 1}: ${message}`);
    }
    return withProjectFile(defaultSettings, settings);
  }
}
