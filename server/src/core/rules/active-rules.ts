/** The rules that apply to a body in a language, with their severities. */
import type { NodeKind } from '../document/nodes';
import { ownValue } from '../text/own-value';
import type { Language } from '../vocabulary/languages';
import type { Organ } from '../vocabulary/organs';
import type { Rule, RuleSetting, Severity } from './rule';

export type RuleList = Readonly<Record<string, Rule>>;

export interface ActiveRule {
  readonly id: string;
  readonly rule: Rule;
  /** The setting of the user or the profile, if any. */
  readonly setting: Severity | undefined;
  /** What the rule's evidence allows in texts of the body. */
  readonly usual: Severity;
}

type ByKind = { readonly [Kind in NodeKind]?: readonly ActiveRule[] };

/** The rules for the words of one body. */
export interface BodyRules {
  readonly byId: ReadonlyMap<string, ActiveRule>;
  /** Rules of paragraphs, and those of the whole draft, by kind of node. */
  readonly near: ByKind;
  readonly far: ByKind;
}

/** @param settingOf the setting of the user or the profile */
export function activeRules(
  rules: RuleList,
  language: Language,
  organ: Organ | undefined,
  settingOf: (id: string) => RuleSetting | undefined,
): BodyRules {
  const byId = new Map<string, ActiveRule>();
  const near: { [Kind in NodeKind]?: ActiveRule[] } = {};
  const far: typeof near = {};
  for (const [id, rule] of Object.entries(rules)) {
    const setting = settingOf(id);
    if (setting === 'off' || !applies(rule, language, organ)) continue;
    const usual = (organ && rule.meta.severityIn?.[organ]) ?? rule.meta.severity;
    const each = { id, rule, setting, usual };
    byId.set(id, each);
    const byKind = rule.reach === 'draft' ? far : near;
    for (const kind of Object.keys(rule.checks) as NodeKind[]) (byKind[kind] ??= []).push(each);
  }
  return { byId, near, far };
}

/** The setting of a rule: the user's, or else the profile's. */
export const settingsOver =
  (own: Readonly<Record<string, RuleSetting>>, usual: Readonly<Record<string, RuleSetting>>) =>
  (id: string): RuleSetting | undefined =>
    ownValue(own, id) ?? ownValue(usual, id);

/** Whether a rule can judge texts in a language. */
export const speaks = ({ meta: { languages = ['en'] } }: Rule, language: Language): boolean =>
  languages === 'all' || languages.includes(language);

function applies(rule: Rule, language: Language, organ: Organ | undefined): boolean {
  return speaks(rule, language) && !(organ && rule.meta.exceptFor?.includes(organ));
}
