/** "Preview the Resolution": the draft as the United Nations prints it, beside the editor, kept current. */
import {
  type Disposable,
  EventEmitter,
  type TextDocument,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { nothingToPreview, previewPage } from '../views/preview-page';
import { ofDocument, type Server } from '../server';

/** Outlasts a burst of typing. */
const restAfterTyping = 300;

const nonce = (): string => crypto.randomUUID().replaceAll('-', '');

export class Previews implements Disposable {
  private readonly changed = new EventEmitter<void>();
  /** Another preview, or none, has the focus. */
  readonly onDidChangeFocus = this.changed.event;
  /** The draft whose preview has the focus. */
  private focused: TextDocument | undefined;
  private readonly panels = new Map<string, WebviewPanel>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly listener = workspace.onDidChangeTextDocument(({ document }) => this.updateSoon(document));

  constructor(private readonly server: Server) {}

  /** The current draft: in the active editor, or in the focused preview. */
  get draftInFront(): TextDocument | undefined {
    return window.activeTextEditor?.document ?? (this.focused?.isClosed ? undefined : this.focused);
  }

  async open(): Promise<void> {
    const document = window.activeTextEditor?.document;
    const found = document && (await this.server.ask('unResolution/preview', ofDocument(document)));
    if (!document || !found) {
      void window.showInformationMessage('Open a draft first.');
      return;
    }
    const key = document.uri.toString();
    const existing = this.panels.get(key);
    if (existing) {
      existing.reveal(undefined, true);
      return;
    }
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const panel = window.createWebviewPanel('unResolution.preview', `Preview: ${found.title}`, place, {
      enableScripts: false,
      enableCommandUris: false,
      enableFindWidget: true,
      localResourceRoots: [],
    });
    panel.webview.html = previewPage(found, nonce());
    this.panels.set(key, panel);
    panel.onDidChangeViewState(() => {
      if (panel.active) this.focus(document);
      else if (this.focused === document) this.focus(undefined);
    });
    panel.onDidDispose(() => {
      if (this.focused === document) this.focus(undefined);
      clearTimeout(this.timers.get(key));
      this.timers.delete(key);
      this.panels.delete(key);
    });
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
    for (const panel of [...this.panels.values()]) panel.dispose();
  }

  private focus(document: TextDocument | undefined): void {
    this.focused = document;
    this.changed.fire();
  }

  private updateSoon(document: TextDocument): void {
    const key = document.uri.toString();
    if (!this.panels.has(key)) return;
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => void this.update(document, key), restAfterTyping),
    );
  }

  private async update(document: TextDocument, key: string): Promise<void> {
    const found = (await this.server.ask('unResolution/preview', ofDocument(document))) ?? nothingToPreview;
    const panel = this.panels.get(key);
    if (panel) panel.webview.html = previewPage(found, nonce());
  }
}
