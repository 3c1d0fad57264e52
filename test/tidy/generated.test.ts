/** Generated files are current. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules } from '../../server/src/core/index';
import { ruleHead, withRuleHead } from '../../scripts/generate/rule-block';
import { generatedFiles } from '../../scripts/generate/targets';

describe('generated files', () => {
  for (const [path, text] of generatedFiles('.')) {
    it(`are current: ${path}`, () => {
      assert.equal(readFileSync(path, 'utf8'), text, 'run npm run generate');
    });
  }

  it('keep what is written by hand', () => {
    const rule = rules['duplicate-note'];
    const old = `${ruleHead(rules['operative-ending'], 'safe')}\n\nWhy.\n`;
    assert.equal(withRuleHead(old, rule, 'none'), `${ruleHead(rule, 'none')}\n\nWhy.\n`);
  });

  it('are not written where their marks are missing', () => {
    assert.throws(() => withRuleHead('# A page', rules['duplicate-note'], 'none'), /has no line/);
  });
});
