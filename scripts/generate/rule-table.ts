/** The page of all rules, docs/rules.md. */
import type { Rule } from '../../server/src/core/index';

/** Its path from `docs`. */
export const rulesPage = 'rules.md';

export const rulesText = (rules: Readonly<Record<string, Rule>>): string =>
  [
    '# Rules',
    '<!-- Generated from the rules; run npm run generate after a change there. -->',
    'Each name leads to the page of its rule: why, who says so, and examples. “Change How Severe a Rule Is” in the command palette, or [`unResolution.rules`](settings.md#unresolutionrules), makes a rule milder or turns it off.',
    tableOf([
      ['Rule', 'Severity', 'What it asks'],
      ...Object.entries(rules).map(([id, { meta }]) => [`[\`${id}\`](rules/${id}.md)`, meta.severity, meta.title]),
    ]),
  ].join('\n\n') + '\n';

/** A table with a head row, and columns padded as Prettier does. */
export function tableOf(table: readonly (readonly string[])[]): string {
  const [head = [], ...body] = table;
  const widths = head.map((_name, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [head, widths.map((width) => '-'.repeat(width)), ...body].map(line).join('\n');
}
