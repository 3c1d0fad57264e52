/** Asks rules about the nodes of one draft: which apply, their context, and their answers. */
import type { Catalogue } from '../catalogue/catalogue';
import { emptyCatalogue } from '../catalogue/catalogue';
import type { Part, Resolution } from '../document/nodes';
import { profileNames, profileOf, type ProfileOptions } from '../profiles/profile';
import { profileRules } from '../profiles/profile-settings';
import { areSound } from '../text/edit';
import type { Organ } from '../vocabulary/organs';
import { type ActiveRule, activeRules, type BodyRules, type RuleList, settingsOver } from './active-rules';
import { factsOf, type Ground } from './kept-findings';
import type { Report } from './report';
import type { DraftContext, Finding, Found, RuleSetting } from './rule';

/** The purpose of a text is guessed from it if nobody says. */
export interface CheckOptions extends ProfileOptions {
  /** The adopting body, if the text does not say. */
  readonly body?: Organ | undefined;
  /** Changed severities by rule id; other rules keep that of the profile, or their own. */
  readonly severities?: Readonly<Record<string, RuleSetting>>;
  /** The catalogue; empty if left out. */
  readonly catalogue?: Catalogue;
  /** Called for a failed rule; the others go on. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
}

/** The body of a node, and the context of its checks. */
export interface Setting {
  readonly context: DraftContext;
  readonly ground: Ground;
  readonly active: BodyRules;
}

export type Check<Node> = (node: Node, context: DraftContext) => Found;

export class Asking {
  /** Determined by the options. */
  readonly resolution: Resolution;
  /** Additional openings of the profile. */
  readonly openings: readonly string[];
  private readonly failed = new Set<string>();
  private readonly profile: string;
  private readonly settingOf: (id: string) => RuleSetting | undefined;
  /** A text may embed a draft resolution of another body. */
  private readonly byBody = new Map<Organ | undefined, BodyRules>();
  private readonly settings = new Map<Part | undefined, Setting>();
  private readonly names: Pick<DraftContext, 'ruleIds' | 'profileNames'>;

  constructor(
    read: Resolution,
    readonly rules: RuleList,
    private readonly options: CheckOptions,
  ) {
    const { body, severities = {}, profiles = {} } = options;
    this.resolution = read.organ === undefined && body ? { ...read, organ: body } : read;
    this.profile = profileOf(read, options).name;
    const { rules: usual, openings } = profileRules(this.profile, options.profiles);
    this.settingOf = settingsOver(severities, usual);
    this.openings = openings;
    this.names = { ruleIds: Object.keys(rules), profileNames: [...profileNames, ...Object.keys(profiles)] };
  }

  /** Whether no rule has failed so far. */
  get isWhole(): boolean {
    return this.failed.size === 0;
  }

  /** Of a part, or of everything outside parts. */
  in(part: Part | undefined): Setting {
    let known = this.settings.get(part);
    if (!known) this.settings.set(part, (known = this.settingIn(part)));
    return known;
  }

  /** Collects the findings of a check. A failed rule is reported once, and not asked again. */
  ask<Node>(each: ActiveRule, check: Check<Node>, node: Node, context: DraftContext, into: Report[]): void {
    if (this.failed.has(each.id)) return;
    try {
      const found = check(node, context);
      if (found === undefined) return;
      if ('message' in found) into.push(this.report(each, found));
      else for (const finding of found) into.push(this.report(each, finding));
    } catch (error) {
      this.failed.add(each.id);
      this.options.onRuleError?.(each.id, error);
    }
  }

  private settingIn(part: Part | undefined): Setting {
    const { resolution, rules, profile, options } = this;
    const { catalogue = emptyCatalogue, severities, profiles } = options;
    const organ = part?.organ ?? resolution.organ;
    const context = { resolution, draft: resolution, text: resolution.text, part, organ, catalogue, ...this.names };
    const ground = { rules, severities, profiles, profile, catalogue, facts: factsOf(context) };
    return { context, ground, active: this.rulesOf(organ) };
  }

  private rulesOf(organ: Organ | undefined): BodyRules {
    let known = this.byBody.get(organ);
    if (!known) {
      known = activeRules(this.rules, this.resolution.language, organ, this.settingOf);
      this.byBody.set(organ, known);
    }
    return known;
  }

  private report({ id, rule, setting, usual }: ActiveRule, finding: Finding): Report {
    const severity = setting ?? finding.severity ?? usual;
    const { fix, ...rest } = finding;
    const isSound = fix === undefined || areSound(fix.edits, this.resolution.text.length);
    // Such edits would write words twice or lose them.
    if (!isSound) this.options.onRuleError?.(id, new RangeError('The edits of a fix run backwards or collide.'));
    return { ...rest, ...(fix && isSound && { fix }), rule: id, severity, authority: rule.meta.authority };
  }
}
