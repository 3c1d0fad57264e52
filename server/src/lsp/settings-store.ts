/** The settings of each document: asked of the editor once, and again after a change. */
import type { Connection } from 'vscode-languageserver';
import { defaultSettings, parseSettings, settingsSection, type Settings } from '../core/settings';

export class SettingsStore {
  private readonly asked = new Map<string, Promise<Settings>>();
  private readonly listeners: (() => void)[] = [];
  /** What the editor sent unasked; holds where it does not answer questions. */
  private sent: Settings = defaultSettings;
  private lastComplaint = '';

  /** `answersConfiguration` tells whether the editor can be asked; it is not known before the session begins. */
  constructor(
    private readonly connection: Connection,
    private readonly answersConfiguration: () => boolean,
  ) {}

  /** Never rejects. The same object until a setting changes. */
  of(uri: string): Promise<Settings> {
    if (!this.answersConfiguration()) return Promise.resolve(this.sent);
    const known = this.asked.get(uri);
    if (known) return known;
    const asked = this.ask(uri);
    this.asked.set(uri, asked);
    return asked;
  }

  /** Takes what an editor sends when settings have changed: our section, an object that holds it, or nothing. */
  receive(value: unknown): void {
    this.asked.clear();
    if (value !== null && value !== undefined) this.sent = this.parse(sectionOf(value));
    for (const listener of this.listeners) listener();
  }

  onDidChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  forget(uri: string): void {
    this.asked.delete(uri);
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
    const complaint = rejected.map((name) => `${settingsSection}.${name}`).join(', ');
    // Each document asks; a slip in the settings is worth one line.
    if (complaint !== '' && complaint !== this.lastComplaint) {
      this.connection.console.warn(`Settings with values that are not allowed are passed over: ${complaint}`);
    }
    this.lastComplaint = complaint;
    return settings;
  }
}

const sectionOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && settingsSection in value ? value[settingsSection] : value;
