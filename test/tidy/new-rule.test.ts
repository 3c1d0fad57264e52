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
import { conventionHints, firstConvention } from '../../scripts/new-rule/hints';
import { readRulePage } from '../../scripts/rule-pages/read-page';

const rulesFolder = 'server/src/core/rules';
const list = `${rulesFolder}/index.ts`;
const given = { version: '9.9.9' };

describe('a new rule', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'new-rule-'));
    for (const path of ['server/src/core', 'docs/rules']) cpSync(path, join(root, path), { recursive: true });
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const read = (path: string): string => readFileSync(join(root, path), 'utf8');

  for (const [kind, room, convention] of [
    ['words', 'style', 'STY-01'],
    ['structure', 'structure', 'STR-01'],
  ] as const) {
    it(`on ${kind} has a file that finds what its page marks`, async () => {
      const made = addRule(root, kind, 'comma-before-and', given);
      const file = `${rulesFolder}/${room}/comma-before-and.ts`;
      assert.deepEqual(made.paths, [file, 'docs/rules/comma-before-and.md', list]);
      const { commaBeforeAnd } = (await import(pathToFileURL(join(root, file)).href)) as { commaBeforeAnd: Rule };
      const page = readRulePage(read('docs/rules/comma-before-and.md'));
      const find = (text: string) =>
        runRules(parse(text), { some: commaBeforeAnd }).map(({ span, message }) => ({ span, message }));
      assert.equal(page.title, commaBeforeAnd.meta.title);
      assert.equal(commaBeforeAnd.meta.since, '9.9.9');
      assert.deepEqual(commaBeforeAnd.meta.conventions, [convention]);
      for (const { text, reported } of page.reported) assert.deepEqual(find(text), reported);
      for (const { text } of page.notReported) assert.deepEqual(find(text), []);
    });
  }

  it('is listed by the alphabet, also at its ends', () => {
    for (const id of ['zigzag', 'aaa-first', 'comma-before-and']) addRule(root, 'structure', id, given);
    const ids = [...read(list).matchAll(/^ {2}'?([a-z-]+)'?: \w+,$/gm)].map(([, id]) => id);
    const imported = [...read(list).matchAll(/^import \{ \w+ \} from '\.\/[a-z-]+\/([a-z-]+)';$/gm)].map(
      ([, id]) => id,
    );
    assert.equal(ids[0], 'aaa-first');
    assert.equal(ids.at(-1), 'zigzag');
    assert.deepEqual(ids, [...ids].sort());
    assert.deepEqual(imported, ids);
    assert.match(read(list), /^ {2}'comma-before-and': commaBeforeAnd,\n[^]*^ {2}zigzag: zigzag,$/m);
  });

  it('is in the room that its name says', () => {
    addRule(root, 'words', 'notes/comma-before-and', { ...given, title: 'A note has one comma' });
    assert.match(read(`${rulesFolder}/notes/comma-before-and.ts`), /^\/\*\* A note has one comma\. \*\/\n/);
    assert.match(read('docs/rules/comma-before-and.md'), /^# A note has one comma\n/);
    assert.match(read(list), /^import \{ commaBeforeAnd \} from '\.\/notes\/comma-before-and';$/m);
  });

  it('does not take the name of another, and then writes nothing', () => {
    const before = read(list);
    for (const name of ['duplicate-note', 'openings/duplicate-note'])
      assert.throws(() => addRule(root, 'words', name, given), /exists already/);
    assert.equal(read(list), before);
  });

  it('needs a name in kebab-case, a room and a kind that there are', () => {
    for (const id of ['Comma-before', '../comma-before', 'comma--before', '', 'a/b/c'])
      assert.throws(() => addRule(root, 'words', id, given), /no name for a rule|no room/);
    for (const room of ['support', 'kitchen'])
      assert.throws(() => addRule(root, 'words', `${room}/comma-before`, given), /no room: citations, /);
    assert.throws(() => addRule(root, 'odd', 'comma-before', given), /no kind of rule: words or structure/);
    assert.equal(existsSync(join(root, 'docs/comma-before.md')), false);
  });

  it('comes with the conventions of its room', () => {
    assert.equal(firstConvention('notes'), 'FTN-01');
    assert.match(conventionHints('style'), /^ {4}STY-01 {2}Percentages are written “per cent”\.$/m);
    assert.match(conventionHints('style'), /^ {2}\* STY-\d\d /m);
  });
});
