/** One analysis of a text: read once, checked once for the settings and the catalogue at hand, and only when someone asks. */
import type { Catalogue } from '../core/catalogue/catalogue';
import { type FixedDraft, LineIndex, parse, rules, type Report, type Resolution } from '../core/index';
import { runRules } from '../core/rules/engine';
import type { Stage } from '../core/rules/fix-laws';
import { fixAll, isLawful } from '../core/rules/fixes';
import { checkOptionsOf, type Settings } from '../core/settings';
import { isServed } from './draft-filter';

/** A text as it was at one version. */
export interface Snapshot {
  readonly uri: string;
  /** Undefined for a text that is not open. */
  readonly version: number | undefined;
  readonly languageId: string;
  readonly text: string;
}

/** What an analysis needs beside the text. */
export interface Surroundings {
  readonly onRuleError: (rule: string, error: unknown) => void;
  /** The same object until more is known about resolutions. */
  readonly catalogue: () => Catalogue;
}

export class Analysis {
  private model: Resolution | undefined;
  private lineIndex: LineIndex | undefined;
  private checked: Checked | undefined;
  private served: { readonly settings: Settings; readonly isServed: boolean } | undefined;

  constructor(
    readonly snapshot: Snapshot,
    private readonly surroundings: Surroundings,
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
    const catalogue = this.surroundings.catalogue();
    if (this.checked?.settings !== settings || this.checked.catalogue !== catalogue) {
      this.checked = { settings, catalogue, reports: this.check(this.resolution, settings) };
    }
    return this.checked.reports;
  }

  /** The draft after its safe fixes. */
  fixed(settings: Settings): FixedDraft {
    return fixAll(this.snapshot.text, (text) => this.stage(text, settings));
  }

  /** Whether a finding has a fix that may be made without a look at it. */
  isSafelyFixed(report: Report, settings: Settings): boolean {
    const read = (text: string): Stage => this.stage(text, settings);
    return report.fix?.isSafe === true && isLawful(read(this.snapshot.text), report, read);
  }

  private stage(text: string, settings: Settings): Stage {
    if (text === this.snapshot.text) return { resolution: this.resolution, reports: this.reports(settings) };
    const resolution = parse(text);
    return { resolution, reports: this.check(resolution, settings) };
  }

  private check(resolution: Resolution, settings: Settings): readonly Report[] {
    const { onRuleError, catalogue } = this.surroundings;
    return runRules(resolution, rules, { ...checkOptionsOf(settings), catalogue: catalogue(), onRuleError });
  }
}

/** Findings, and what they hold for. */
interface Checked {
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  readonly reports: readonly Report[];
}

/** Keeps the analysis of the last version of every open document. */
export class AnalysisCache {
  private readonly kept = new Map<string, Analysis>();

  constructor(private readonly surroundings: Surroundings) {}

  /** `read` gives the text, and is called where nothing is kept. */
  of({ uri, version, languageId }: Omit<Snapshot, 'text'>, read: () => string): Analysis {
    const kept = this.kept.get(uri);
    if (kept) return kept;
    const analysis = new Analysis({ uri, version, languageId, text: read() }, this.surroundings);
    this.kept.set(uri, analysis);
    return analysis;
  }

  /** Must be called when a document has changed or was closed. */
  forget(uri: string): void {
    this.kept.delete(uri);
  }
}
