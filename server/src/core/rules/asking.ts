/** Asks rules about the nodes of one draft: which hold for whose words, what they may know, and what becomes of their answers. */
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

/** What the text is for is guessed from it where nobody says. */
export interface CheckOptions extends ProfileOptions {
  /** The body whose text it is, where the text itself does not say. */
  readonly body?: Organ | undefined;
  /** Changed severities by rule id; a rule that is not named keeps that of the profile, or its own. */
  readonly severities?: Readonly<Record<string, RuleSetting>>;
  /** What is known about the resolutions cited; nothing where it is left out. */
  readonly catalogue?: Catalogue;
  /** Called with a rule that failed; the other rules go on. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
}

/** Whose words a node has, and all that they are judged by. */
export interface Setting {
  readonly context: DraftContext;
  readonly ground: Ground;
  readonly active: BodyRules;
}

export class Asking {
  /** As the options say whose it is. */
  readonly resolution: Resolution;
  /** Openings that the profile allows besides. */
  readonly openings: readonly string[];
  private readonly failed = new Set<string>();
  private readonly profile: string;
  private readonly settingOf: (id: string) => RuleSetting | undefined;
  /** A text may embed one of another body: a draft resolution that it recommends for adoption. */
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

  /** Whether every rule has answered so far. */
  get isWhole(): boolean {
    return this.failed.size === 0;
  }

  /** Of a part, or of what stands in none. */
  in(part: Part | undefined): Setting {
    let known = this.settings.get(part);
    if (!known) this.settings.set(part, (known = this.settingIn(part)));
    return known;
  }

  /** Puts what a check finds into `into`. A rule that fails is reported once, and asked no more. */
  ask(each: ActiveRule, check: () => Found, into: Report[]): void {
    if (this.failed.has(each.id)) return;
    try {
      const found = check();
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
    // Whatever such edits were meant to do, they would write words twice or lose them.
    if (!isSound) this.options.onRuleError?.(id, new RangeError('The edits of a fix run backwards or collide.'));
    return { ...rest, ...(fix && isSound && { fix }), rule: id, severity, authority: rule.meta.authority };
  }
}
