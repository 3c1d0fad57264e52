/** The laws of safe fixes, and those of fixing all, formatting, cleaning up and renumbering, on drafts as people have them. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { spoilt } from '../../../scripts/corpus/random-edits';
import { ways } from '../../../scripts/corpus/ways';
import { actions, heldAgainstLaws } from '../../../scripts/laws/actions';
import { correctsWords } from '../../../server/src/core/rules/corrects-words';
import { rules } from '../../../server/src/core/index';
import { inventedDraft } from '../../../scripts/laws/invented-draft';
import { readRulePage } from '../../../scripts/rule-pages/read-page';
import { seeds } from '../../harness/seed';

function assertLaws(name: string, text: string): void {
  for (const action of actions) {
    const { broken } = heldAgainstLaws(action, text, text.length);
    assert.deepEqual(broken, [], `${name}, ${action}: ${JSON.stringify(text)}`);
  }
}

describe('the laws of fixes, format, clean-up and renumbering', () => {
  it('hold for the examples of all rule pages', () => {
    for (const file of readdirSync('docs/rules').filter((name) => name in rules || name.slice(0, -3) in rules)) {
      const { reported, notReported } = readRulePage(readFileSync(`docs/rules/${file}`, 'utf8'));
      for (const { line, text } of [...reported, ...notReported]) assertLaws(`${file}:${line}`, text);
    }
  });

  for (const way of ways) {
    it(`hold for invented drafts: ${way.name}`, () => {
      for (const seed of seeds(6)) assertLaws(`draft ${seed}`, spoilt(way, inventedDraft(seed), seed));
    });
  }

  it('hold for small drafts from real life', function () {
    const folder = process.env['UNRES_CASES'] ?? fileURLToPath(new URL('../../../../shared/cases', import.meta.url));
    if (!existsSync(folder)) this.skip();
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.md') && /^\d/.test(name)))
      assertLaws(file, readFileSync(`${folder}/${file}`, 'utf8'));
  });

  it('know the rules that correct words', () => {
    for (const id of correctsWords) assert.ok(id in rules, id);
  });
});
