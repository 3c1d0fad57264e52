/** Whether a rule has fixes, and whether they are safe, as the examples of its page show. */
import { check } from '../../server/src/core/index';
import { only, type RuleId } from '../rule-pages/findings';
import { readRulePage } from '../rule-pages/read-page';

/** `both`: safe in some cases, only offered in others. */
export type FixKind = 'none' | 'safe' | 'offered' | 'both';

export function fixKindOf(id: RuleId, page: string): FixKind {
  const fixes = readRulePage(page).reported.flatMap(({ text }) =>
    check(text, only(id)).flatMap(({ fix }) => fix ?? []),
  );
  const hasSafe = fixes.some(({ isSafe }) => isSafe);
  const hasOffered = fixes.some(({ isSafe }) => !isSafe);
  if (hasSafe && hasOffered) return 'both';
  return hasSafe ? 'safe' : hasOffered ? 'offered' : 'none';
}
