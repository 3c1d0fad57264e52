/** Rule files, the list of rules and rule pages name the same rules, and every page shows both sides. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { ruleFiles } from '../../scripts/generate/rule-list';
import { rules } from '../../server/src/core/index';
import { ruleIds } from '../../scripts/rule-pages/findings';
import { readRulePage } from '../../scripts/rule-pages/read-page';

const namesIn = (path: string, extension: string): readonly string[] =>
  readdirSync(path)
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length))
    .sort();

describe('rules', () => {
  it('are listed by the names of their files, in the order of the alphabet', () => {
    assert.deepEqual(
      ruleIds,
      ruleFiles('.').map(({ id }) => id),
    );
  });

  it('have a page each, and no page is left over', () => {
    assert.deepEqual(namesIn('docs/rules', '.md'), [...ruleIds].sort());
  });

  it('have titles that state in one sentence what is right, each its own', () => {
    const titles = Object.values(rules).map(({ meta }) => meta.title);
    assert.equal(new Set(titles).size, titles.length);
    for (const title of titles) assert.match(title, /^[A-Z“][^\n]{10,120}[^.]$/);
  });

  for (const name of namesIn('docs/rules', '.md')) {
    it(`are explained: the page of ${name} shows what is reported and what is not`, () => {
      const page = readRulePage(readFileSync(`docs/rules/${name}.md`, 'utf8'));
      assert.ok(page.reported.length > 0, 'nothing reported');
      assert.ok(page.notReported.length > 0, 'nothing not reported');
      assert.ok(
        page.reported.every(({ reported }) => reported.length > 0),
        'an example without a mark',
      );
      assert.ok(
        page.notReported.every(({ reported }) => reported.length === 0),
        'a mark on what is not reported',
      );
    });
  }
});
