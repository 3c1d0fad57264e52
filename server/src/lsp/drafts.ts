/** The open documents that are served, and what features may ask about them. */
import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { attempt, type OnFailure } from '../core/attempt';
import { entryOf } from '../core/catalogue/entry-of';
import type { Settings } from '../core/settings';
import { type Analysis, AnalysisCache, type Surroundings } from './analysis-cache';
import { type ClosedDraft, ClosedDrafts } from './closed-drafts';
import { describeError } from './guard';
import type { SessionCatalogue } from './session-catalogue';
import { SettingsStore } from './settings-store';

/** A document that is served, with the settings that hold for it. */
export interface Draft {
  readonly analysis: Analysis;
  readonly settings: Settings;
}

export class Drafts {
  readonly documents = new TextDocuments(TextDocument);
  readonly settings: SettingsStore;
  /** What is kept of drafts that are not open. */
  readonly closed = new ClosedDrafts();
  /** What every analysis is made with. */
  readonly surroundings: Surroundings;
  private readonly analyses: AnalysisCache;

  constructor(
    connection: Connection,
    answersConfiguration: () => boolean,
    private readonly catalogue: SessionCatalogue,
    private readonly onFailure: OnFailure,
  ) {
    this.settings = new SettingsStore(connection, answersConfiguration);
    this.surroundings = {
      catalogue: () => catalogue.current(),
      onRuleError: (rule, error) => connection.console.error(`The rule ${rule} failed: ${describeError(error)}`),
    };
    this.analyses = new AnalysisCache(this.surroundings);
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
    if (this.analysisOf(uri)?.isServed(settings)) await this.catalogue.ready();
    // It may have been closed or changed meanwhile.
    const analysis = this.analysisOf(uri);
    if (analysis?.isServed(settings)) this.learn(analysis);
    return analysis && { settings, analysis };
  }

  /** The open draft; undefined where it is not open or not served. */
  async at(uri: string): Promise<Draft | undefined> {
    const draft = await this.open(uri);
    return draft?.analysis.isServed(draft.settings) ? draft : undefined;
  }

  /** All open drafts that are served, in the order in which they were opened. */
  async all(): Promise<readonly Draft[]> {
    const drafts = await Promise.all(this.documents.keys().map((uri) => this.unlessItFails(uri)));
    return drafts.filter((draft) => draft !== undefined);
  }

  private unlessItFails(uri: string): Promise<Draft | undefined> {
    return this.at(uri).catch((error: unknown) => {
      this.onFailure(uri, error);
      return undefined;
    });
  }

  /** All that were checked and are not open, in the order of their names. */
  allClosed(): readonly ClosedDraft[] {
    return this.closed.all((uri) => this.documents.get(uri) !== undefined);
  }

  /** What an open draft says of itself is known to the others. */
  private learn({ snapshot: { uri }, resolution }: Analysis): void {
    const entry = attempt(uri, () => entryOf(resolution), undefined, this.onFailure);
    const isNews = this.catalogue.learn(uri, entry);
    if (isNews && (this.closed.size > 0 || this.documents.keys().some((other) => other !== uri))) {
      this.catalogue.announceSoon();
    }
  }

  private analysisOf(uri: string): Analysis | undefined {
    const document = this.documents.get(uri);
    return document && this.analyses.of(document, () => document.getText());
  }
}
