/** The list of rules, from the files in the rooms of `core/rules`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'server/src/core/rules';

/** Path of the list from the root of the repository. */
export const ruleListPath = `${folder}/index.ts`;

/** A rule as its file declares it. */
export interface RuleFile {
  /** Name of the file. */
  readonly id: string;
  /** Folder in `core/rules`. */
  readonly room: string;
  /** Name of the exported constant. */
  readonly constant: string;
}

/** All rules in the order of their ids. */
export const ruleFiles = (root: string): readonly RuleFile[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => rulesIn(root, name))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

const rulesIn = (root: string, room: string): readonly RuleFile[] =>
  readdirSync(join(root, folder, room)).flatMap((name) => {
    const text = readFileSync(join(root, folder, room, name), 'utf8');
    const constant = /^export const (\w+): Rule = /m.exec(text)?.[1];
    return constant === undefined ? [] : [{ id: name.replace(/\.ts$/, ''), room, constant }];
  });

/** The whole text of the list. */
export const ruleList = (root: string): string => {
  const files = ruleFiles(root);
  const key = (id: string): string => (id.includes('-') ? `'${id}'` : id);
  return [
    '/** All rules by id, which is the name of their file. Generated: npm run generate. */',
    "import type { RuleList } from './active-rules';",
    ...files.map(({ id, room, constant }) => `import { ${constant} } from './${room}/${id}';`),
    '',
    'const list = {',
    ...files.map(({ id, constant }) => `  ${key(id)}: ${constant},`),
    '};',
    '',
    'export const rules = list satisfies RuleList;',
    '',
    'export type RuleId = keyof typeof rules;',
    '',
  ].join('\n');
};
