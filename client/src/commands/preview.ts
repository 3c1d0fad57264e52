/** "Preview the Resolution": the draft as the United Nations prints it, beside the editor, kept current. */
import { type Disposable, type TextDocument, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { nothingToPreview, previewPage } from '../preview-page';
import type { Server } from '../server';

/** Long enough to wait for the end of a burst of typing. */
const restAfterTyping = 300;

const nonce = (): string => crypto.randomUUID().replaceAll('-', '');

export class Previews implements Disposable {
  private readonly panels = new Map<string, WebviewPanel>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly listener = workspace.onDidChangeTextDocument(({ document }) => this.updateSoon(document));

  constructor(private readonly server: Server) {}

  async open(): Promise<void> {
    const document = window.activeTextEditor?.document;
    const found = document && (await this.server.preview(document));
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
    panel.onDidDispose(() => {
      clearTimeout(this.timers.get(key));
      this.timers.delete(key);
      this.panels.delete(key);
    });
  }

  dispose(): void {
    this.listener.dispose();
    for (const panel of [...this.panels.values()]) panel.dispose();
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
    const found = (await this.server.preview(document)) ?? nothingToPreview;
    const panel = this.panels.get(key);
    if (panel) panel.webview.html = previewPage(found, nonce());
  }
}
