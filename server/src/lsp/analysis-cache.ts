/** One analysis of a text: read once, checked once for each set of severities, and only when someone asks. */
import { LineIndex, parse, rules, type Report, type Resolution } from '../core/index';
import { runRules } from '../core/rules/engine';
import type { Settings } from '../core/settings';
import { isServed } from './draft-filter';

/** A text as it was at one version. */
export interface Snapshot {
  readonly uri: string;
  /** Undefined for a text that is not open. */
  readonly version: number | undefined;
  readonly languageId: string;
  readonly text: string;
}

export type OnRuleError = (rule: string, error: unknown) => void;

export class Analysis {
  private model: Resolution | undefined;
  private lineIndex: LineIndex | undefined;
  private checked: { readonly settings: Settings; readonly reports: readonly Report[] } | undefined;
  private served: { readonly settings: Settings; readonly isServed: boolean } | undefined;

  constructor(
    readonly snapshot: Snapshot,
    private readonly onRuleError: OnRuleError,
  ) {}

  get resolution(): Resolution {
    return (this.model ??= parse(this.snapshot.text));
  }

  get lines(): LineIndex {
    return (this.lineIndex ??= new LineIndex(this.snapshot.text));
  }

  isServed(settings: Settings): boolean {
    if (this.served?.settings !== settings) {
      this.served = { settings, isServed: isServed(this.snapshot, settings.markdown) };
    }
    return this.served.isServed;
  }

  reports(settings: Settings): readonly Report[] {
    if (this.checked?.settings !== settings) {
      const { rules: severities, profile } = settings;
      const options = { severities, profile, onRuleError: this.onRuleError };
      this.checked = { settings, reports: runRules(this.resolution, rules, options) };
    }
    return this.checked.reports;
  }
}

/** Keeps the analysis of the last version of every open document. */
export class AnalysisCache {
  private readonly kept = new Map<string, Analysis>();

  constructor(private readonly onRuleError: OnRuleError) {}

  /** `read` gives the text, and is called where nothing is kept. */
  of({ uri, version, languageId }: Omit<Snapshot, 'text'>, read: () => string): Analysis {
    const kept = this.kept.get(uri);
    if (kept) return kept;
    const analysis = new Analysis({ uri, version, languageId, text: read() }, this.onRuleError);
    this.kept.set(uri, analysis);
    return analysis;
  }

  /** Must be called when a document has changed or was closed. */
  forget(uri: string): void {
    this.kept.delete(uri);
  }
}
