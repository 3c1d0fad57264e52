/** The findings of one rule alone in an example, in the form of the marks on rule pages. */
import {
  applyEdits,
  check,
  fixAll,
  safeEdits,
  rules,
  type CheckOptions,
  type Report,
} from '../../server/src/core/index';
import { builtInProfiles } from '../../server/src/core/profiles/profile-settings';
import { pageCatalogue } from './page-catalogue';
import type { Mark } from './read-page';

export type RuleId = keyof typeof rules;

export const ruleIds = Object.keys(rules) as readonly RuleId[];

/** Undoes the changes of the base profile. */
const unchanged = Object.fromEntries(
  Object.keys(builtInProfiles.drafting.rules ?? {}).map((id) => [id, rules[id as RuleId].meta.severity]),
);

/** Options that run only one rule, with its own severity, and rethrow its failures. */
export const only = (id: RuleId): CheckOptions => ({
  catalogue: pageCatalogue,
  profileOverride: 'plain',
  profiles: { plain: { rules: unchanged } },
  severities: Object.fromEntries(ruleIds.filter((other) => other !== id).map((other) => [other, 'off' as const])),
  onRuleError: (rule, error) => {
    throw new Error(`${rule} failed`, { cause: error });
  },
});

/** Findings as marks; a severity other than the rule's precedes the message: "hint: …". */
export function marksOf(text: string, reports: readonly Report[]): readonly Mark[] {
  return reports.map(({ rule, span, severity, message }) => ({
    span: onOneLine(text, span),
    message: severity === rules[rule as RuleId].meta.severity ? message : `${severity}: ${message}`,
  }));
}

export const relatedOf = (text: string, reports: readonly Report[]): readonly Mark[] =>
  reports
    .flatMap(({ related }) => related ?? [])
    .map(({ span, message }) => ({ span: onOneLine(text, span), message }))
    .sort((a, b) => a.span.start - b.span.start);

const onOneLine = (text: string, { start, end }: Mark['span']): Mark['span'] => {
  const lineEnd = text.indexOf('\n', start);
  return { start, end: lineEnd < 0 ? end : Math.min(end, lineEnd) };
};

/** The text after all safe fixes; without any, after the first offered fix; undefined without either. */
export function fixedBy(id: RuleId, text: string): string | undefined {
  const reports = check(text, only(id));
  if (safeEdits(reports).length > 0) return fixAll(text, only(id)).text;
  const offered = reports.find(({ fix }) => fix)?.fix;
  return offered && applyEdits(text, offered.edits);
}
