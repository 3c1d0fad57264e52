/** The conventions that a rule of a room may name. */
import { type ConventionCode, conventionSections } from '../../server/src/core/conventions/conventions';
import { type RuleId, rules } from '../../server/src/core/rules/index';
import { root } from '../editor/paths';
import { rulesFor } from '../generate/conventions';
import { ruleFiles } from '../generate/rule-list';

/** Sections of conventions named by the rules of a room, the most frequent first. */
function prefixesOf(room: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const { id } of ruleFiles(root).filter((rule) => rule.room === room))
    for (const code of rules[id as RuleId]?.meta.conventions ?? [])
      counts.set(code.slice(0, 3), (counts.get(code.slice(0, 3)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([prefix]) => prefix);
}

const sentences = conventionSections.flatMap(({ sentences }) => Object.entries(sentences));

/** A code to begin with. */
export const firstConvention = (room: string): ConventionCode => {
  const [prefix = 'STY'] = prefixesOf(room);
  return (sentences.find(([code]) => code.startsWith(prefix))?.[0] ?? 'STY-01') as ConventionCode;
};

/** A line for each convention of the room’s sections; a star marks those that no rule checks. */
export function conventionHints(room: string): string {
  const own = prefixesOf(room).flatMap((prefix) => sentences.filter(([code]) => code.startsWith(prefix)));
  const lines = own.map(([code, sentence]) => `  ${rulesFor(code, rules).length > 0 ? ' ' : '*'} ${code}  ${sentence}`);
  return [...lines, '  * no rule checks it; take it out of core/conventions/unchecked.ts when yours does'].join('\n');
}
