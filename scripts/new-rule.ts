/** `npx tsx scripts/new-rule.ts NAME`: begins a rule, with its line in the list and its page. */
import { readFileSync } from 'node:fs';
import { root } from './editor/paths';
import { addRule } from './new-rule/files';

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
const [id] = process.argv.slice(2);
try {
  if (id === undefined) throw new Error('name the rule by what is wrong: npx tsx scripts/new-rule.ts comma-before-and');
  for (const path of addRule(root, id, version)) console.log(`wrote ${path}`);
  console.log('Fill them in, then run npm run generate and npm test.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
