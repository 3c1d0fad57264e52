/** Runs rules over a parsed draft: all of them in one walk over its nodes and one pass over its words. */
import type { Catalogue } from '../catalogue/catalogue';
import { emptyCatalogue } from '../catalogue/catalogue';
import type { Block, NodeKind, NodeMap, Part, Resolution } from '../document/nodes';
import type { ProfileChoice } from '../profiles/profile';
import { profileOf } from '../profiles/profile';
import { profileSettings } from '../profiles/profile-settings';
import { findPhrases } from './phrase-pass';
import type { Authority, Context, Finding, Rule, Severity } from './rule';

/** A finding with what its rule adds to it. */
export interface Report extends Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly authority: readonly Authority[];
}

/** A severity, or `off`. */
export type RuleSetting = Severity | 'off';

export interface CheckOptions {
  /** What the text is for; guessed from it where nobody says. */
  readonly profile?: ProfileChoice;
  /** Changed severities by rule id; a rule that is not named keeps that of the profile, or its own. */
  readonly severities?: Readonly<Record<string, RuleSetting>>;
  /** What is known about the resolutions cited; nothing where it is left out. */
  readonly catalogue?: Catalogue;
  /** Told of a rule that failed; the other rules go on. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
}

export type RuleList = Readonly<Record<string, Rule>>;

/** Findings of all rules, in order of place, then of rule id. */
export function runRules(resolution: Resolution, rules: RuleList, options: CheckOptions = {}): readonly Report[] {
  const run = new Run(resolution, rules, options);
  run.walk();
  run.readWords();
  return run.reports.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compare(a.rule, b.rule));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function applies({ meta }: Rule, { language, organ }: Resolution): boolean {
  if (meta.languages && !meta.languages.includes(language)) return false;
  return !(organ && meta.exceptFor?.includes(organ));
}

interface ActiveRule {
  readonly id: string;
  readonly rule: Rule;
  readonly setting: Severity | undefined;
}

type Check<Node> = (node: Node, context: Context) => Iterable<Finding>;

/** One check of one draft. */
class Run {
  readonly reports: Report[] = [];
  private readonly active: readonly ActiveRule[];
  private readonly byKind: { readonly [Kind in NodeKind]?: readonly ActiveRule[] };
  private readonly failed = new Set<ActiveRule>();

  constructor(
    private readonly resolution: Resolution,
    rules: RuleList,
    private readonly options: CheckOptions,
  ) {
    const active: ActiveRule[] = [];
    const byKind: { [Kind in NodeKind]?: ActiveRule[] } = {};
    const usual = profileSettings[profileOf(resolution, options.profile).name];
    for (const [id, rule] of Object.entries(rules)) {
      const setting = options.severities?.[id] ?? usual[id];
      if (setting === 'off' || !applies(rule, resolution)) continue;
      const each = { id, rule, setting };
      active.push(each);
      for (const kind of Object.keys(rule.checks) as NodeKind[]) (byKind[kind] ??= []).push(each);
    }
    this.active = active;
    this.byKind = byKind;
  }

  walk(): void {
    const { resolution } = this;
    const context = this.contextIn(undefined);
    this.visit('resolution', resolution, context);
    this.visit('heading', resolution.heading, context);
    for (const part of resolution.parts) {
      const inPart = this.contextIn(part);
      this.visit('part', part, inPart);
      for (const block of part.blocks) this.visitBlock(block, inPart);
    }
    for (const note of resolution.notes) this.visit('note', note, context);
  }

  readWords(): void {
    const readers = this.active.filter(({ rule }) => rule.phrases);
    const phrases = readers.map(({ rule }) => rule.phrases).filter((each) => each !== undefined);
    if (phrases.length === 0) return;
    findPhrases(this.resolution, phrases, (owner, place, part) => {
      const each = readers[owner];
      if (each) this.collect(each, phrases[owner]?.check, place, this.contextIn(part));
    });
  }

  private contextIn(part: Part | undefined): Context {
    const { resolution, options } = this;
    return { resolution, text: resolution.text, part, catalogue: options.catalogue ?? emptyCatalogue };
  }

  private visitBlock(block: Block, context: Context): void {
    switch (block.kind) {
      case 'organ-line':
      case 'section-heading':
        this.visit(block.kind, block, context);
        break;
      case 'preambular':
      case 'operative':
      case 'numbered':
      case 'sub-paragraph':
        this.visit(block.kind, block, context);
        for (const child of block.children) this.visitBlock(child, context);
        break;
      default:
    }
  }

  private visit<Kind extends NodeKind>(kind: Kind, node: NodeMap[Kind], context: Context): void {
    for (const each of this.byKind[kind] ?? []) {
      this.collect<NodeMap[Kind]>(each, each.rule.checks[kind], node, context);
    }
  }

  /** A rule that fails is told of once, and asked no more. */
  private collect<Node>(each: ActiveRule, check: Check<Node> | undefined, node: Node, context: Context): void {
    if (!check || this.failed.has(each)) return;
    const { id, rule, setting } = each;
    const { organ } = this.resolution;
    try {
      for (const finding of check(node, context)) {
        const usual = (organ && rule.meta.severityIn?.[organ]) ?? rule.meta.severity;
        const severity = setting ?? finding.severity ?? usual;
        this.reports.push({ ...finding, rule: id, severity, authority: rule.meta.authority });
      }
    } catch (error) {
      this.failed.add(each);
      this.options.onRuleError?.(id, error);
    }
  }
}
