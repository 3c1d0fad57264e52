/** A new rule is begun in three files that fit the others. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runRules } from '../../server/src/core/rules/engine';
import { parse } from '../../server/src/core/index';
import type { Rule } from '../../server/src/core/rules/rule';
import { addRule } from '../../scripts/new-rule/files';
import { readRulePage } from '../harness/rule-page';

const list = 'server/src/core/rules/index.ts';

describe('a new rule', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'new-rule-'));
    for (const path of ['server/src/core', 'docs/rules']) cpSync(path, join(root, path), { recursive: true });
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const read = (path: string): string => readFileSync(join(root, path), 'utf8');

  it('has a file that finds what its page marks', async () => {
    assert.deepEqual(addRule(root, 'comma-before-and', '9.9.9'), [
      'server/src/core/rules/comma-before-and.ts',
      list,
      'docs/rules/comma-before-and.md',
    ]);
    const file = pathToFileURL(join(root, 'server/src/core/rules/comma-before-and.ts')).href;
    const { commaBeforeAnd } = (await import(file)) as { commaBeforeAnd: Rule };
    const page = readRulePage(read('docs/rules/comma-before-and.md'));
    const find = (text: string) =>
      runRules(parse(text), { some: commaBeforeAnd }).map(({ span, message }) => ({ span, message }));
    assert.equal(page.title, commaBeforeAnd.meta.title);
    assert.equal(commaBeforeAnd.meta.since, '9.9.9');
    for (const { text, reported } of page.reported) assert.deepEqual(find(text), reported);
    for (const { text } of page.notReported) assert.deepEqual(find(text), []);
  });

  it('stands in the list by the alphabet, also at its ends', () => {
    for (const id of ['zigzag', 'aaa-first', 'comma-before-and']) addRule(root, id, '0.1.0');
    const ids = [...read(list).matchAll(/^ {2}'?([a-z-]+)'?: \w+,$/gm)].map(([, id]) => id);
    const imported = [...read(list).matchAll(/^import \{ \w+ \} from '\.\/([a-z-]+)';$/gm)].map(([, id]) => id);
    assert.equal(ids[0], 'aaa-first');
    assert.equal(ids.at(-1), 'zigzag');
    assert.deepEqual(ids, [...ids].sort());
    assert.deepEqual(imported, ids);
    assert.match(read(list), /^ {2}'comma-before-and': commaBeforeAnd,\n[^]*^ {2}zigzag: zigzag,$/m);
  });

  it('does not take the name of another, and then writes nothing', () => {
    const before = read(list);
    assert.throws(() => addRule(root, 'duplicate-note', '0.1.0'), /exists already/);
    assert.equal(read(list), before);
  });

  it('needs a name in kebab-case', () => {
    for (const id of ['Comma-before', '../comma-before', 'comma--before', ''])
      assert.throws(() => addRule(root, id, '0.1.0'), /no name for a rule/);
    assert.equal(existsSync(join(root, 'docs/comma-before.md')), false);
  });
});
