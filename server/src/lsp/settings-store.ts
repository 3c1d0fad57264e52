/** The settings of each document: asked of the editor once, and again after a change; a project file overrides them. */
import type { Connection } from 'vscode-languageserver';
import { defaultSettings, parseSettings, type Settings, settingsSection, withProjectFile } from '../core/index';
import { folderOf, ProjectFiles } from './project-files';
import type { ProjectFileText } from './protocol';

/** Names may be as long as their author liked. */
const maxComplaintLength = 1000;

export class SettingsStore {
  readonly projectFiles = new ProjectFiles();
  /** With what the project file says. */
  private readonly known = new Map<string, Promise<Settings>>();
  private readonly listeners: (() => void)[] = [];
  /** Settings pushed by the editor; used if it does not answer questions. */
  private sent: Settings = defaultSettings;
  private lastComplaint = '';

  /** `answersConfiguration` tells whether the editor can be asked; it is not known before the session begins. */
  constructor(
    private readonly connection: Connection,
    private readonly answersConfiguration: () => boolean,
  ) {}

  /** Never rejects. The same object until a setting changes. */
  of(uri: string): Promise<Settings> {
    return this.keptAs(uri, uri);
  }

  /**
   * The same for a file that is not open. Files of one folder share their settings: the editor is asked once for all.
   */
  ofClosed(uri: string): Promise<Settings> {
    return this.keptAs(folderOf(uri), uri);
  }

  receiveProjectFiles(files: readonly ProjectFileText[]): void {
    this.projectFiles.receive(files);
    this.known.clear();
    for (const listener of this.listeners) listener();
  }

  /** Takes what an editor sends when settings have changed: our section, an object that holds it, or nothing. */
  receive(value: unknown): void {
    this.known.clear();
    if (value !== null && value !== undefined) this.sent = this.parse(sectionOf(value));
    for (const listener of this.listeners) listener();
  }

  onDidChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  forget(uri: string): void {
    this.known.delete(uri);
  }

  private keptAs(name: string, uri: string): Promise<Settings> {
    let known = this.known.get(name);
    if (!known) {
      const asked = this.answersConfiguration() ? this.ask(uri) : Promise.resolve(this.sent);
      known = asked.then((settings) => this.withProject(uri, settings));
      this.known.set(name, known);
    }
    return known;
  }

  private withProject(uri: string, settings: Settings): Settings {
    const file = this.projectFiles.for(uri);
    return file ? withProjectFile(settings, file.settings) : settings;
  }

  private async ask(uri: string): Promise<Settings> {
    try {
      const item = { scopeUri: uri, section: settingsSection };
      const value: unknown = await this.connection.workspace.getConfiguration(item);
      return value === null || value === undefined ? this.sent : this.parse(value);
    } catch (error) {
      this.connection.console.warn(`The settings could not be read: ${String(error)}`);
      return this.sent;
    }
  }

  private parse(value: unknown): Settings {
    const { settings, rejected } = parseSettings(value);
    const complaint = rejected.map(({ path }) => [settingsSection, ...path].join('.')).join(', ');
    // Every document asks; a slip in the settings is worth one line.
    if (complaint !== '' && complaint !== this.lastComplaint) {
      const shown = complaint.length > maxComplaintLength ? `${complaint.slice(0, maxComplaintLength)} …` : complaint;
      this.connection.console.warn(`Settings with values that are not allowed are passed over: ${shown}`);
    }
    this.lastComplaint = complaint;
    return settings;
  }
}

const sectionOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && settingsSection in value ? value[settingsSection] : value;
