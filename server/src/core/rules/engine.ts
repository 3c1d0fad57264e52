/** Runs rules over a parsed draft: all of them in one walk over its nodes and one pass over its words. */
import { type Allowance, allowancesOf, holdingAt } from '../allowances/allowances';
import type { Catalogue } from '../catalogue/catalogue';
import { emptyCatalogue } from '../catalogue/catalogue';
import type { Block, NodeKind, NodeMap, Part, Resolution } from '../document/nodes';
import type { Organ } from '../vocabulary/organs';
import type { Language } from '../vocabulary/languages';
import { opensAsAllowed, rulesOnOpeningWords } from '../profiles/allowed-openings';
import type { ProfileOptions } from '../profiles/profile';
import { profileNames, profileOf } from '../profiles/profile';
import { profileRules } from '../profiles/profile-settings';
import { areSound } from '../text/edit';
import { plainDraft } from './line-ends';
import { findPhrases } from './phrase-pass';
import type { Authority, Context, Finding, Found, Rule, RuleSetting, Severity } from './rule';
import { ownValue } from '../text/own-value';

/** A finding with what its rule adds to it. */
export interface Report extends Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly authority: readonly Authority[];
}

/** What the text is for is guessed from it where nobody says. */
export interface CheckOptions extends ProfileOptions {
  /** The body whose text it is, where the text itself does not say. */
  readonly body?: Organ | undefined;
  /** Changed severities by rule id; a rule that is not named keeps that of the profile, or its own. */
  readonly severities?: Readonly<Record<string, RuleSetting>>;
  /** What is known about the resolutions cited; nothing where it is left out. */
  readonly catalogue?: Catalogue;
  /** Told of a rule that failed; the other rules go on. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
}

export type RuleList = Readonly<Record<string, Rule>>;

/** A finding that a comment in the draft allows. */
export interface AllowedReport {
  readonly report: Report;
  readonly reason: string;
}

export interface Examination {
  /** In order of place, then of rule id. */
  readonly reports: readonly Report[];
  /** Left out of them, in the same order. */
  readonly allowed: readonly AllowedReport[];
}

/** Findings of all rules, in order of place, then of rule id. */
export const runRules = (resolution: Resolution, rules: RuleList, options: CheckOptions = {}): readonly Report[] =>
  examine(resolution, rules, options).reports;

/** The same, with what the draft allows. */
export function examine(resolution: Resolution, rules: RuleList, options: CheckOptions = {}): Examination {
  const plain = plainDraft(resolution);
  if (!plain) return examinePlain(resolution, rules, options);
  const { reports, allowed } = examinePlain(plain.resolution, rules, options);
  return {
    reports: reports.map(plain.back),
    allowed: allowed.map(({ report, reason }) => ({ report: plain.back(report), reason })),
  };
}

function examinePlain(resolution: Resolution, rules: RuleList, options: CheckOptions): Examination {
  const run = new Run(resolution, rules, options);
  run.walk();
  run.readWords();
  const allowed = run.allow(allowancesOf(resolution));
  run.reports.sort(inOrder);
  return { reports: run.reports, allowed: allowed.sort((a, b) => inOrder(a.report, b.report)) };
}

const inOrder = (a: Report, b: Report): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || compare(a.rule, b.rule);

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

type Check<Node> = (node: Node, context: Context) => Found;

/** One check of one draft. */
class Run {
  reports: Report[] = [];
  private readonly failed = new Set<string>();
  /** A text may embed one of another body: a draft resolution that it recommends for adoption. */
  private readonly byBody = new Map<Organ | undefined, BodyRules>();
  private readonly contexts = new Map<Part | undefined, Context>();
  private readonly usual: Readonly<Record<string, RuleSetting>>;
  private readonly resolution: Resolution;
  private readonly ruleIds: readonly string[];
  /** Openings that the profile allows besides. */
  private readonly openings: readonly string[];

  constructor(
    read: Resolution,
    private readonly rules: RuleList,
    private readonly options: CheckOptions,
  ) {
    this.resolution = read.organ === undefined && options.body ? { ...read, organ: options.body } : read;
    const { rules: usual, openings } = profileRules(profileOf(read, options).name, options.profiles);
    this.usual = usual;
    this.openings = openings;
    this.ruleIds = Object.keys(rules);
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
    const bodies = new Set([undefined, ...resolution.parts].map((part) => this.contextIn(part).organ));
    const active = [...bodies].flatMap((organ) => [...this.rulesOf(organ).active]);
    const readers = new Map(active.filter(([, { rule }]) => rule.phrases));
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
      const setting = ownValue(this.options.severities ?? {}, id) ?? ownValue(this.usual, id);
      if (setting === 'off' || !applies(rule, this.resolution.language, organ)) continue;
      const usual = (organ && rule.meta.severityIn?.[organ]) ?? rule.meta.severity;
      const each = { id, rule, setting, usual };
      active.set(id, each);
      for (const kind of Object.keys(rule.checks) as NodeKind[]) (byKind[kind] ??= []).push(each);
    }
    return { active, byKind };
  }

  /** Takes out what the draft allows, then tells of what it need not allow. */
  allow(allowances: readonly Allowance[]): AllowedReport[] {
    if (allowances.length === 0) return [];
    const allowed: AllowedReport[] = [];
    const used = new Set<Allowance>();
    const byRule = new Map<string, Allowance[]>();
    for (const each of allowances) {
      const same = byRule.get(each.rule);
      if (same) same.push(each);
      else byRule.set(each.rule, [each]);
    }
    const holders = new Map([...byRule].map(([rule, each]) => [rule, holdingAt(each)]));
    this.reports = this.reports.filter((report) => {
      const holding = holders.get(report.rule)?.(report.span) ?? [];
      for (const each of holding) used.add(each);
      const [first] = holding;
      if (first) allowed.push({ report, reason: first.reason });
      return !first;
    });
    const active = [...this.rulesOf(this.resolution.organ).active.values()];
    const asked = new Set(active.filter(({ rule }) => !rule.afterwards).map(({ id }) => id));
    const unused = new Set(allowances.filter((each) => asked.has(each.rule) && !used.has(each)));
    for (const each of active) {
      const { afterwards } = each.rule;
      if (!afterwards) continue;
      this.collect(
        each,
        (_resolution, context) => afterwards(allowances, unused, context),
        this.resolution,
        this.contextIn(undefined),
      );
    }
    return allowed;
  }

  private contextIn(part: Part | undefined): Context {
    let known = this.contexts.get(part);
    if (!known) {
      const { resolution, options, ruleIds } = this;
      const { catalogue = emptyCatalogue } = options;
      const organ = part?.organ ?? resolution.organ;
      const names = [...profileNames, ...Object.keys(options.profiles ?? {})];
      known = { resolution, text: resolution.text, part, organ, catalogue, ruleIds, profileNames: names };
      this.contexts.set(part, known);
    }
    return known;
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
    const isAllowed =
      (node.kind === 'preambular' || node.kind === 'operative') &&
      opensAsAllowed(node, this.resolution.text, this.openings);
    for (const each of this.rulesOf(context.organ).byKind[kind] ?? []) {
      if (isAllowed && rulesOnOpeningWords.has(each.id)) continue;
      this.collect<NodeMap[Kind]>(each, each.rule.checks[kind], node, context);
    }
  }

  /** A rule that fails is told of once, and asked no more. */
  private collect<Node>(each: ActiveRule, check: Check<Node> | undefined, node: Node, context: Context): void {
    if (!check || this.failed.has(each.id)) return;
    try {
      const found = check(node, context);
      if (found === undefined) return;
      if ('message' in found) this.report(each, found);
      else for (const finding of found) this.report(each, finding);
    } catch (error) {
      this.failed.add(each.id);
      this.options.onRuleError?.(each.id, error);
    }
  }

  private report({ id, rule, setting, usual }: ActiveRule, finding: Finding): void {
    const severity = setting ?? finding.severity ?? usual;
    const { fix, ...rest } = finding;
    const isSound = fix === undefined || areSound(fix.edits, this.resolution.text.length);
    // Whatever such edits were meant to do, they would write words twice or lose them.
    if (!isSound) this.options.onRuleError?.(id, new RangeError('The edits of a fix run backwards or collide.'));
    this.reports.push({ ...rest, ...(fix && isSound && { fix }), rule: id, severity, authority: rule.meta.authority });
  }
}
