/** The three files of a new rule: its file, its line in the list, and its page. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'server/src/core/rules';
const list = `${folder}/index.ts`;

/**
 * Writes the file and the page of rule `id`, and adds it to the list, in the order of the alphabet.
 * @param root the folder of the repository
 * @param since the version that will be the first to have the rule
 * @returns the paths that were written, from `root`
 * @throws where the name is not in kebab-case or is taken; then nothing is written
 */
export function addRule(root: string, id: string, since: string): readonly string[] {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id))
    throw new Error(`“${id}” is no name for a rule: use words in lower case joined by hyphens`);
  const file = `${folder}/${id}.ts`;
  const page = `docs/rules/${id}.md`;
  for (const path of [file, page]) if (existsSync(join(root, path))) throw new Error(`${path} exists already`);
  const contents = new Map([
    [file, ruleFile(id, since)],
    [list, withRule(readFileSync(join(root, list), 'utf8'), id)],
    [page, rulePage(since)],
  ]);
  for (const [path, text] of contents) writeFileSync(join(root, path), text);
  return [...contents.keys()];
}

const constantOf = (id: string): string => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The list with an import and a line for rule `id`. */
function withRule(text: string, id: string): string {
  const key = id.includes('-') ? `'${id}'` : id;
  const imports = /^import \{ \w+ \} from '\.\/([a-z-]+)';$/;
  const entries = /^ {2}'?([a-z-]+)'?: \w+,$/;
  const withImport = insert(text.split('\n'), `import { ${constantOf(id)} } from './${id}';`, imports, id);
  return insert(withImport, `  ${key}: ${constantOf(id)},`, entries, id).join('\n');
}

/** Puts `line` before the first line of its kind whose id comes after `id`, or after the last of them. */
function insert(lines: readonly string[], line: string, kind: RegExp, id: string): readonly string[] {
  const places = lines.flatMap((each, index) => {
    const other = kind.exec(each)?.[1];
    return other === undefined ? [] : [{ index, other }];
  });
  const last = places.at(-1);
  if (!last) throw new Error(`${list} has no line like “${line.trim()}”`);
  const at = places.find(({ other }) => other > id)?.index ?? last.index + 1;
  return [...lines.slice(0, at), line, ...lines.slice(at)];
}

const title = 'State in one sentence what is right';

const ruleFile = (id: string, since: string): string => `/** ${title}. */
import type { Operative } from '../document/nodes';
import type { Context, Finding, Rule } from './rule';
import { draftingManual } from './support/authorities';
import { isJudged } from './support/judged';

export const ${constantOf(id)}: Rule = {
  meta: {
    title: '${title}',
    severity: 'information',
    authority: [draftingManual],
    conventions: ['OPR-01'],
    since: '${since}',
    languages: ['en'],
  },
  checks: { operative: paragraph },
};

function* paragraph(node: Operative, { text, part }: Context): Iterable<Finding> {
  if (!isJudged(part)) return;
  const words = text.slice(node.contentStart, node.span.end);
  if (!words.startsWith('Say which words are wrong')) return;
  yield { span: node.span, message: 'Say what is wrong; then say what to do.' };
}
`;

const rulePage = (since: string): string => `# ${title}

<!-- generated from the rule: npm run generate -->

- **Severity:** information
- **Since:** ${since}

<!-- /generated -->

Say in a paragraph or two what drafters do, and why; name the manual, or what was counted.

## Reported

\`\`\`resolution
1. Say which words are wrong.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Say what is wrong; then say what to do.
\`\`\`

## Not reported

Show what comes near and is right.

\`\`\`resolution
1. *Requests* a report.
\`\`\`
`;
