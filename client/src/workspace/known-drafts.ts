/** Which open documents are drafts: those in our language, and Markdown that the server reads as one. */
import type { TextDocument } from 'vscode';
import { languageId } from '../identity';

export class KnownDrafts {
  private readonly others = new WeakSet<TextDocument>();

  /** The server's verdict on a document, until the next. */
  learn(document: TextDocument, isDraft: boolean): void {
    if (isDraft) this.others.add(document);
    else this.others.delete(document);
  }

  has(document: TextDocument): boolean {
    return document.languageId === languageId || this.others.has(document);
  }
}
