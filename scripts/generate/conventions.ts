/** The page of conventions, docs/conventions.md: each with its rules, or why it has none. */
import type { Rule } from '../../server/src/core/index';
import {
  type ConventionCode,
  type ConventionSection,
  conventionOf,
  conventionSections,
} from '../../server/src/core/conventions/conventions';
import { unchecked } from '../../server/src/core/conventions/unchecked';

/** Its path from `docs`. */
export const conventionsPage = 'conventions.md';

/** The anchor of a convention's section on the page. */
export const anchorOf = (code: ConventionCode): string =>
  conventionOf(code).section.title.toLowerCase().replace(/ /g, '-');

/** Ids of the rules that check a convention, in the order of the list. */
export const rulesFor = (code: string, rules: Readonly<Record<string, Rule>>): readonly string[] =>
  Object.keys(rules).filter((id) => rules[id]?.meta.conventions.some((each) => each === code));

export const conventionsText = (rules: Readonly<Record<string, Rule>>): string =>
  [
    '# Conventions',
    '<!-- Generated from server/src/core/conventions and the rules; run npm run generate after a change there. -->',
    'What drafters and editors of United Nations resolutions keep to, and the rules that look after it. The sentences are ours, for English texts; the page of each rule names the manual that says so, or what was counted in adopted texts.',
    ...conventionSections.map((section) => sectionText(section, rules)),
  ].join('\n\n') + '\n';

const sectionText = ({ title, sentences }: ConventionSection, rules: Readonly<Record<string, Rule>>): string =>
  [
    `## ${title}`,
    [
      '| Code | Convention | Checked by |',
      '| --- | --- | --- |',
      ...Object.entries(sentences).map(
        ([code, sentence]) => `| ${code} | ${sentence} | ${checkedBy(code as ConventionCode, rules)} |`,
      ),
    ].join('\n'),
  ].join('\n\n');

function checkedBy(code: ConventionCode, rules: Readonly<Record<string, Rule>>): string {
  const links = rulesFor(code, rules).map((id) => `[\`${id}\`](rules/${id}.md)`);
  return links.length > 0 ? links.join(', ') : `no rule: ${unchecked[code] ?? ''}`;
}
