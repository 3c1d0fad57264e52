/** Keeps the analysis of the last version of every open document, as the base of the next one. */
import { Analysis, type Judging } from '../core/index';

export class AnalysisCache {
  private readonly last = new Map<string, Analysis>();
  private readonly changed = new Set<string>();

  /** `read` gives the text, and is called for a changed document. */
  of(uri: string, judging: Judging, read: () => string): Analysis {
    const last = this.last.get(uri);
    const isNew = !last || this.changed.delete(uri);
    const analysis = isNew ? new Analysis(read(), judging, last) : last.judgedBy(judging);
    this.last.set(uri, analysis);
    return analysis;
  }

  /** Must be called when a document has changed. */
  outdate(uri: string): void {
    if (this.last.has(uri)) this.changed.add(uri);
  }

  /** Must be called when a document was closed. */
  forget(uri: string): void {
    this.last.delete(uri);
    this.changed.delete(uri);
  }
}
