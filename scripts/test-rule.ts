/**
 * `npm run test:rule NAME`: the tests of one rule's page, the tidy tests of all rules, and the cases that pages leave
 * out.
 */
import { spawnSync } from 'node:child_process';
import { rules } from '../server/src/core/rules/index';
import { root } from './editor/paths';

const files = [
  'test/core/rules/pages.test.ts',
  'test/core/rules/details.test.ts',
  'test/tidy/rules.test.ts',
  'test/tidy/conventions.test.ts',
  'test/tidy/generated.test.ts',
];

const [id = ''] = process.argv.slice(2);
if (Object.hasOwn(rules, id)) {
  // Titles of tests contain the id of their rule.
  const titles = String.raw`(?:^| |/)${id}(?:$| |\.md$)|^rules (?!are explained)|^generated files are current: (?!docs/rules/)`;
  const mocha = [`${root}node_modules/mocha/bin/mocha.js`, ...files, '--grep', titles];
  process.exitCode = spawnSync(process.execPath, mocha, { cwd: root, stdio: 'inherit' }).status ?? 1;
} else {
  console.error(id === '' ? 'npm run test:rule NAME' : `There is no rule “${id}”; npm run generate lists a new one.`);
  process.exitCode = 1;
}
