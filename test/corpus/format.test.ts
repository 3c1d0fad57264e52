/** Adopted texts keep their words when they are formatted, mended and cleaned up. Skipped where they are not at hand. */
import assert from 'node:assert/strict';
import { countLayout } from '../../scripts/corpus/layout';
import { hasCorpus, readTexts } from '../../scripts/corpus/texts';
import { sampleOf } from '../harness/sample';
import { seed } from '../harness/seed';

describe('formatting, fixing, cleaning up and renumbering adopted texts', () => {
  before(function () {
    if (!hasCorpus()) this.skip();
  });

  it('keeps to the laws, in texts as they are and spoilt', () => {
    const texts = sampleOf(readTexts(), 25);
    const broken = countLayout(texts, seed).flatMap(({ action, what, violations }) =>
      violations.map((words) => `${action}, ${what}: ${words}`),
    );
    assert.deepEqual(broken, []);
  });
});
