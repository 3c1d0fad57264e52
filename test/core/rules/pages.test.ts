/** Every rule page is a test: what it marks is found, what it shows as fixed is what the fix makes. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { check, rules, safeEdits } from '../../../server/src/core/index';
import { fixedBy, marksOf, only, relatedOf, ruleIds } from '../../../scripts/rule-pages/findings';
import { readRulePage } from '../../../scripts/rule-pages/read-page';

// A rule without a page is the matter of test/tidy/rules.test.ts.
for (const id of ruleIds.filter((each) => existsSync(`docs/rules/${each}.md`))) {
  describe(`the page of ${id}`, () => {
    const page = readRulePage(readFileSync(`docs/rules/${id}.md`, 'utf8'));

    it('has the title of its rule', () => {
      assert.equal(page.title, rules[id].meta.title);
    });

    for (const { line, text, reported, related, fixed } of page.reported) {
      it(`marks what is reported in line ${line}`, () => {
        const reports = check(text, only(id));
        assert.notEqual(reports.length, 0);
        assert.deepEqual(marksOf(text, reports), reported);
        assert.deepEqual(relatedOf(text, reports), related);
      });

      it(`shows what the fix makes of line ${line}`, () => {
        assert.equal(fixedBy(id, text), fixed);
        if (fixed !== undefined) assert.deepEqual(safeEdits(check(fixed, only(id))), []);
      });
    }

    for (const { line, text } of page.notReported) {
      it(`finds nothing in line ${line}`, () => {
        assert.deepEqual(marksOf(text, check(text, only(id))), []);
      });
    }
  });
}
