/** The table of all rules in the README. */
import type { Rule } from '../../server/src/core/index';

const start = '<!-- rules:start -->';
const end = '<!-- rules:end -->';

const ruleTable = (rules: Readonly<Record<string, Rule>>): string =>
  tableOf([
    ['Rule', 'Severity', 'What it asks'],
    ...Object.entries(rules).map(([id, { meta }]) => [`[\`${id}\`](docs/rules/${id}.md)`, meta.severity, meta.title]),
  ]);

/** A table with a head row, and columns padded as Prettier does. */
export function tableOf(table: readonly (readonly string[])[]): string {
  const [head = [], ...body] = table;
  const widths = head.map((_name, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [head, widths.map((width) => '-'.repeat(width)), ...body].map(line).join('\n');
}

/** The README with its table as it should be. */
export function withRuleTable(readme: string, rules: Readonly<Record<string, Rule>>): string {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no lines “${start}” and “${end}”`);
  return `${readme.slice(0, from + start.length)}\n\n${ruleTable(rules)}\n\n${readme.slice(to)}`;
}
