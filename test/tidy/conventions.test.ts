/** Conventions and rules name each other, and what no rule checks says why. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules } from '../../server/src/core/index';
import { type ConventionCode, conventionOf, conventionSections } from '../../server/src/core/conventions/conventions';
import { unchecked } from '../../server/src/core/conventions/unchecked';
import { anchorOf, rulesFor } from '../../scripts/generate/conventions';
import { ruleIds } from '../../scripts/rule-pages/findings';

const sentences = conventionSections.flatMap((section) => Object.entries(section.sentences));
const codes = sentences.map(([code]) => code as ConventionCode);
const page = readFileSync('docs/conventions.md', 'utf8');

describe('conventions', () => {
  it('have a code and a sentence each, and none twice', () => {
    assert.equal(new Set(codes).size, codes.length);
    assert.equal(new Set(sentences.map(([, sentence]) => sentence)).size, codes.length);
    for (const [code, sentence] of sentences) {
      assert.match(code, /^[A-Z]{3}-\d\d$/);
      assert.match(sentence, /^[A-Z“][^\n]{12,125}\.$/);
    }
  });

  it('are each checked by a rule, or say why none does', () => {
    for (const code of codes) {
      const isChecked = rulesFor(code, rules).length > 0;
      assert.equal((unchecked[code]?.length ?? 0) > 12, !isChecked, `${code}: a rule, or a reason why there is none`);
    }
  });

  it('are unknown under other codes', () => {
    assert.throws(() => conventionOf('ABC-01' as ConventionCode), /no convention ABC-01/);
  });

  for (const id of ruleIds) {
    it(`and the rule ${id} name each other`, () => {
      const own = rules[id].meta.conventions;
      assert.equal(new Set<string>(own).size, own.length, 'a convention stands twice');
      const rulePage = readFileSync(`docs/rules/${id}.md`, 'utf8');
      for (const code of own) {
        const row = page.split('\n').find((line) => line.startsWith(`| ${code} |`));
        assert.ok(row?.includes(`(rules/${id}.md)`), `${code} does not name the rule`);
        assert.ok(
          rulePage.includes(`[${code}](../conventions.md#${anchorOf(code)})`),
          `the page does not name ${code}`,
        );
      }
    });
  }
});
