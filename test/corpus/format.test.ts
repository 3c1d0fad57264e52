/** Adopted texts keep their words when they are formatted, mended and cleaned up. Skipped where they are not at hand. */
import assert from 'node:assert/strict';
import { countLayout } from '../../scripts/corpus/layout';
import { hasCorpus, readTexts } from '../../scripts/corpus/texts';

describe('formatting, fixing, cleaning up and renumbering adopted texts', function () {
  this.timeout(600_000);

  before(function () {
    if (!hasCorpus()) this.skip();
  });

  it('keeps to the laws, in texts as they are and spoilt', () => {
    const texts = readTexts().filter((_, index) => index % 16 === 0);
    const broken = countLayout(texts, 2).flatMap(({ action, what, violations }) =>
      violations.map((words) => `${action}, ${what}: ${words}`),
    );
    assert.deepEqual(broken, []);
  });
});
