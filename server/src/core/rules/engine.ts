/** Runs rules over a parsed draft: all of them in one walk over its nodes and one pass over its words. */
import type { Catalogue } from '../catalogue/catalogue';
import { emptyCatalogue } from '../catalogue/catalogue';
import type { Block, Language, NodeKind, NodeMap, Organ, Part, Resolution } from '../document/nodes';
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

function applies({ meta }: Rule, language: Language, organ: Organ | undefined): boolean {
  if (meta.languages && !meta.languages.includes(language)) return false;
  return !(organ && meta.exceptFor?.includes(organ));
}

interface ActiveRule {
  readonly id: string;
  readonly rule: Rule;
  /** What the user or the profile has set, if anything. */
  readonly setting: Severity | undefined;
  /** What the rule's evidence allows in texts of the body. */
  readonly usual: Severity;
}

/** The rules that hold for the words of one body. */
interface BodyRules {
  /** By id. */
  readonly active: ReadonlyMap<string, ActiveRule>;
  readonly byKind: { readonly [Kind in NodeKind]?: readonly ActiveRule[] };
}

type Check<Node> = (node: Node, context: Context) => Iterable<Finding>;

/** One check of one draft. */
class Run {
  readonly reports: Report[] = [];
  private readonly failed = new Set<string>();
  /** A text may embed one of another body: a draft resolution that it recommends for adoption. */
  private readonly byBody = new Map<Organ | undefined, BodyRules>();
  private readonly usual: Readonly<Record<string, RuleSetting>>;

  constructor(
    private readonly resolution: Resolution,
    private readonly rules: RuleList,
    private readonly options: CheckOptions,
  ) {
    this.usual = profileSettings[profileOf(resolution, options.profile).name];
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
    const { resolution } = this;
    const bodies = [undefined, ...resolution.parts].map((part) => this.rulesOf(this.contextIn(part).organ));
    const readers = new Map(bodies.flatMap(({ active }) => [...active]).filter(([, { rule }]) => rule.phrases));
    const ids = [...readers.keys()];
    const phrases = [...readers.values()].map(({ rule }) => rule.phrases).filter((each) => each !== undefined);
    if (phrases.length === 0) return;
    findPhrases(resolution, phrases, (owner, place, part) => {
      const context = this.contextIn(part);
      const each = this.rulesOf(context.organ).active.get(ids[owner] ?? '');
      if (each) this.collect(each, phrases[owner]?.check, place, context);
    });
  }

  private rulesOf(organ: Organ | undefined): BodyRules {
    let known = this.byBody.get(organ);
    if (!known) this.byBody.set(organ, (known = this.readRules(organ)));
    return known;
  }

  private readRules(organ: Organ | undefined): BodyRules {
    const active = new Map<string, ActiveRule>();
    const byKind: { [Kind in NodeKind]?: ActiveRule[] } = {};
    for (const [id, rule] of Object.entries(this.rules)) {
      const setting = this.options.severities?.[id] ?? this.usual[id];
      if (setting === 'off' || !applies(rule, this.resolution.language, organ)) continue;
      const usual = (organ && rule.meta.severityIn?.[organ]) ?? rule.meta.severity;
      const each = { id, rule, setting, usual };
      active.set(id, each);
      for (const kind of Object.keys(rule.checks) as NodeKind[]) (byKind[kind] ??= []).push(each);
    }
    return { active, byKind };
  }

  private contextIn(part: Part | undefined): Context {
    const { resolution, options } = this;
    const organ = part?.organ ?? resolution.organ;
    return { resolution, text: resolution.text, part, organ, catalogue: options.catalogue ?? emptyCatalogue };
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
    for (const each of this.rulesOf(context.organ).byKind[kind] ?? []) {
      this.collect<NodeMap[Kind]>(each, each.rule.checks[kind], node, context);
    }
  }

  /** A rule that fails is told of once, and asked no more. */
  private collect<Node>(each: ActiveRule, check: Check<Node> | undefined, node: Node, context: Context): void {
    const { id, rule, setting, usual } = each;
    if (!check || this.failed.has(id)) return;
    try {
      for (const finding of check(node, context)) {
        const severity = setting ?? finding.severity ?? usual;
        this.reports.push({ ...finding, rule: id, severity, authority: rule.meta.authority });
      }
    } catch (error) {
      this.failed.add(id);
      this.options.onRuleError?.(id, error);
    }
  }
}
