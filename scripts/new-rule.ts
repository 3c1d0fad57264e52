/** `npm run new-rule -- words|structure NAME ["Title"]`: begins a rule with its file, its page and its line in the list. */
import { readFileSync } from 'node:fs';
import { root } from './editor/paths';
import { addRule } from './new-rule/files';
import { conventionHints } from './new-rule/hints';

const usage = `npm run new-rule -- words|structure NAME ["Title"]
  words      looks for words in running text, as percent-sign does
  structure  looks at paragraphs and headings, as skipped-paragraph-number does
  NAME       says what is wrong: comma-before-and, or room/comma-before-and for another folder of core/rules
  Title      says what is right, in one sentence without a full stop`;

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
const [kind = '', name = '', title] = process.argv.slice(2);
try {
  if (name === '') throw new Error(usage);
  const { id, room, paths } = addRule(root, kind, name, { version, title });
  for (const path of paths) console.log(`wrote ${path}`);
  console.log(`\nConventions that rules in ${room} check:\n${conventionHints(room)}`);
  console.log(
    [
      '\nNext:',
      `  1. fill in ${paths[0]} and ${paths[1]}`,
      '  2. npm run generate',
      `  3. npm run test:rule ${id}`,
      `  4. npm run corpus -- --rule=${id}    (needs adopted texts)`,
    ].join('\n'),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
