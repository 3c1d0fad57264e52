/** The facade of the core: everything the protocol layer and the command line use. */
import { parse } from './document/parse';
import type { Examination } from './rules/engine';
import type { CheckOptions } from './rules/asking';
import type { Report } from './rules/report';
import { examine as examineWith, runRules } from './rules/engine';
import { fixAll as fixAllWith, type FixedDraft } from './rules/fixes';
import { rules } from './rules/index';

export { parse } from './document/parse';
export { rules } from './rules/index';
export { safeEdits } from './rules/fixes';
export type { FixedDraft } from './rules/fixes';
export type { Examination } from './rules/engine';
export type { CheckOptions } from './rules/asking';
export type { Report } from './rules/report';
export type { AllowedReport } from './rules/allowed';
export type { RuleSetting } from './rules/rule';
export type { Authority, Finding, Fix, Rule, RuleMeta, Severity } from './rules/rule';
export type { OwnProfiles, Profile, ProfileChoice, ProfileDefinition, ProfileName } from './profiles/profile';
export { profileNames, profileOf } from './profiles/profile';
export type { Resolution } from './document/nodes';
export type { Span } from './text/span';
export type { Edit } from './text/edit';
export { applyEdits } from './text/edit';
export { LineIndex } from './text/line-index';
export { Analysis, type Judging } from './analysis';
export type { Settings } from './settings';

/** All findings of a draft, in order of place. */
export const check = (text: string, options?: CheckOptions): readonly Report[] => runRules(parse(text), rules, options);

/** The same, with the findings that comments in the draft allow. */
export const examine = (text: string, options?: CheckOptions): Examination => examineWith(parse(text), rules, options);

/** The draft with every safe fix applied. */
export const fixAll = (text: string, options?: CheckOptions): FixedDraft =>
  fixAllWith(text, (current) => {
    const resolution = parse(current);
    return { resolution, reports: runRules(resolution, rules, options) };
  });
