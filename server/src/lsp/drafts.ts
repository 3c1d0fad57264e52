/** The open documents that are served, and what features may ask about them. */
import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../core/settings';
import { type Analysis, AnalysisCache } from './analysis-cache';
import { describeError } from './guard';
import { SettingsStore } from './settings-store';

/** A document that is served, with the settings that hold for it. */
export interface Draft {
  readonly analysis: Analysis;
  readonly settings: Settings;
}

export class Drafts {
  readonly documents = new TextDocuments(TextDocument);
  readonly settings: SettingsStore;
  private readonly analyses: AnalysisCache;

  constructor(connection: Connection, answersConfiguration: () => boolean) {
    this.settings = new SettingsStore(connection, answersConfiguration);
    this.analyses = new AnalysisCache(this.onRuleError(connection));
    // Not every editor counts versions as it should.
    this.documents.onDidChangeContent(({ document: { uri } }) => this.analyses.forget(uri));
    this.documents.onDidClose(({ document: { uri } }) => {
      this.analyses.forget(uri);
      this.settings.forget(uri);
    });
    this.documents.listen(connection);
  }

  /** The open document as it is now, served or not; undefined where it is not open. */
  async open(uri: string): Promise<Draft | undefined> {
    if (!this.documents.get(uri)) return undefined;
    const settings = await this.settings.of(uri);
    // It may have been closed or changed while the settings were asked for.
    const document = this.documents.get(uri);
    return document && { settings, analysis: this.analyses.of(document, () => document.getText()) };
  }

  /** The open draft; undefined where it is not open or not served. */
  async at(uri: string): Promise<Draft | undefined> {
    const draft = await this.open(uri);
    return draft?.analysis.isServed(draft.settings) ? draft : undefined;
  }

  /** All open drafts that are served, in the order in which they were opened. A draft that is not open is not among them. */
  async all(): Promise<readonly Draft[]> {
    const drafts = await Promise.all(this.documents.keys().map((uri) => this.at(uri)));
    return drafts.filter((draft) => draft !== undefined);
  }

  private onRuleError =
    ({ console }: Connection) =>
    (rule: string, error: unknown): void =>
      console.error(`The rule ${rule} failed: ${describeError(error)}`);
}
