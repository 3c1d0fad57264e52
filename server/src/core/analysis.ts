/** A draft that was read, and all that can be asked of it. Every answer is worked out when first asked. */
import type { OnFailure } from './attempt';
import type { Catalogue } from './catalogue/catalogue';
import { emptyCatalogue } from './catalogue/catalogue';
import type { Resolution } from './document/nodes';
import { parse } from './document/parse';
import { isRecognisablyResolution } from './reading/draft-likeness';
import type { Report } from './rules/report';
import { runRules } from './rules/engine';
import type { Stage } from './rules/fix-laws';
import { fixAll, type FixedDraft, isLawful } from './rules/fixes';
import { rules } from './rules/index';
import { readAgain } from './rules/read-again';
import { checkOptionsOf, defaultSettings, type Settings } from './settings';
import { LineIndex } from './text/line-index';

/** What the answers depend on beside the text. */
export interface Judging {
  readonly settings: Settings;
  /** What is known about resolutions: the same object until more is known. */
  readonly catalogue: Catalogue;
  /** Told of a rule that failed; the other rules go on. */
  readonly onRuleError?: OnFailure;
  /** Told of a part of an answer that failed, while the others are given. */
  readonly onFailure?: OnFailure;
}

const asUsual: Judging = { settings: defaultSettings, catalogue: emptyCatalogue };

export class Analysis {
  private readonly reading: Reading;
  private found: readonly Report[] | undefined;

  /** @param previous of the text before its last change, or of the same text judged otherwise; it gives what still holds */
  constructor(
    readonly text: string,
    private readonly judging: Judging = asUsual,
    previous?: Analysis,
  ) {
    this.reading = previous?.text === text ? previous.reading : new Reading(text, previous?.reading.lastRead);
  }

  /** The same text, judged by what holds now. */
  judgedBy(judging: Judging): Analysis {
    const isSame = judging.settings === this.judging.settings && judging.catalogue === this.judging.catalogue;
    return isSame ? this : new Analysis(this.text, judging, this);
  }

  get resolution(): Resolution {
    return this.reading.resolution;
  }

  get lines(): LineIndex {
    return this.reading.lines;
  }

  /** Whether the text reads as a resolution, whatever its file is called. */
  get isRecognisable(): boolean {
    return this.reading.isRecognisable;
  }

  /** All findings, in order of place. */
  get findings(): readonly Report[] {
    return (this.found ??= this.check(this.resolution));
  }

  /** The draft after its safe fixes. */
  fixed(): FixedDraft {
    return fixAll(this.text, (text) => this.stage(text));
  }

  /** Whether a finding has a fix that may be made without a look at it. */
  isSafelyFixed(report: Report): boolean {
    const read = (text: string): Stage => this.stage(text);
    return report.fix?.isSafe === true && isLawful(read(this.text), report, read);
  }

  private stage(text: string): Stage {
    if (text === this.text) return { resolution: this.resolution, reports: this.findings };
    const resolution = readAgain(this.resolution, text);
    return { resolution, reports: this.check(resolution) };
  }

  private check(resolution: Resolution): readonly Report[] {
    const { settings, ...rest } = this.judging;
    return runRules(resolution, rules, { ...checkOptionsOf(settings), ...rest });
  }
}

/** What the text alone says. */
class Reading {
  private model: Resolution | undefined;
  private lineIndex: LineIndex | undefined;
  private likeness: boolean | undefined;

  /** @param before the last version that was read, until this one is */
  constructor(
    private readonly text: string,
    private before: Resolution | undefined,
  ) {}

  get resolution(): Resolution {
    this.model ??= this.before ? readAgain(this.before, this.text) : parse(this.text);
    this.before = undefined;
    return this.model;
  }

  get lastRead(): Resolution | undefined {
    return this.model ?? this.before;
  }

  get lines(): LineIndex {
    return (this.lineIndex ??= new LineIndex(this.text));
  }

  get isRecognisable(): boolean {
    return (this.likeness ??= isRecognisablyResolution(this.text));
  }
}
