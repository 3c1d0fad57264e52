/** The open documents that are served, as features see them. */
import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { attempt, type Judging, type OnFailure, type Settings } from '../core/index';
import { AnalysisCache } from './analysis-cache';
import { type ClosedDraft, ClosedDrafts } from './closed-drafts';
import { type DraftDocument, isServed } from './draft-document';
import { describeError } from './guard';
import type { SessionCatalogue } from './session-catalogue';
import { SettingsStore } from './settings-store';

export class Drafts {
  readonly documents = new TextDocuments(TextDocument);
  readonly settings: SettingsStore;
  /** What is kept of drafts that are not open. */
  readonly closed = new ClosedDrafts();
  private readonly analyses = new AnalysisCache();
  private readonly onRuleError: OnFailure;

  constructor(
    connection: Connection,
    answersConfiguration: () => boolean,
    private readonly catalogue: SessionCatalogue,
    private readonly onFailure: OnFailure,
  ) {
    this.settings = new SettingsStore(connection, answersConfiguration);
    this.onRuleError = (rule, error) => connection.console.error(`The rule ${rule} failed: ${describeError(error)}`);
    // Not every editor counts versions properly.
    this.documents.onDidChangeContent(({ document: { uri } }) => this.analyses.outdate(uri));
    this.documents.onDidClose(({ document: { uri } }) => {
      this.analyses.forget(uri);
      this.settings.forget(uri);
    });
    this.documents.listen(connection);
  }

  /** The present version of an open document, served or not; undefined if it is not open. */
  async open(uri: string): Promise<DraftDocument | undefined> {
    if (!this.documents.get(uri)) return undefined;
    const settings = await this.settings.of(uri);
    const first = this.draftOf(uri, settings);
    if (first && isServed(first)) await this.catalogue.ready();
    // It may have been closed or changed meanwhile.
    const draft = this.draftOf(uri, settings);
    if (!draft || !isServed(draft)) return draft;
    this.learn(draft);
    return this.draftOf(uri, settings);
  }

  /** The open draft; undefined if it is not open or not served. */
  async at(uri: string): Promise<DraftDocument | undefined> {
    const draft = await this.open(uri);
    return draft && isServed(draft) ? draft : undefined;
  }

  /** The conditions of an analysis beside its text, at this moment. */
  judging(settings: Settings): Judging {
    const { onRuleError, onFailure } = this;
    return { settings, catalogue: this.catalogue.current(), onRuleError, onFailure };
  }

  /** All open drafts that are served, in order of opening. */
  async all(): Promise<readonly DraftDocument[]> {
    const drafts = await Promise.all(this.documents.keys().map((uri) => this.unlessItFails(uri)));
    return drafts.filter((draft) => draft !== undefined);
  }

  private unlessItFails(uri: string): Promise<DraftDocument | undefined> {
    return this.at(uri).catch((error: unknown) => {
      this.onFailure(uri, error);
      return undefined;
    });
  }

  /** All checked drafts that are not open, sorted by name. */
  allClosed(): readonly ClosedDraft[] {
    return this.closed.all((uri) => this.documents.get(uri) !== undefined);
  }

  /** The others learn what an open draft says of itself. */
  private learn({ uri, analysis }: DraftDocument): void {
    const entry = attempt(uri, () => analysis.entry(), undefined, this.onFailure);
    const isNews = this.catalogue.learn(uri, entry);
    if (isNews && (this.closed.size > 0 || this.documents.keys().some((other) => other !== uri))) {
      this.catalogue.announceSoon();
    }
  }

  private draftOf(uri: string, settings: Settings): DraftDocument | undefined {
    const document = this.documents.get(uri);
    if (!document) return undefined;
    const { version, languageId } = document;
    const analysis = this.analyses.of(uri, this.judging(settings), () => document.getText());
    return { uri, version, languageId, settings, analysis };
  }
}
