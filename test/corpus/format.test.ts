/** Adopted texts keep their words when they are formatted, mended and cleaned up. Skipped where they are not at hand. */
import assert from 'node:assert/strict';
import { countLayout } from '../../scripts/corpus/layout';
import { hasCorpus, readTexts } from '../../scripts/corpus/texts';

describe('formatting, fixing all and cleaning up adopted texts', function () {
  this.timeout(600_000);

  before(function () {
    if (!hasCorpus()) this.skip();
  });

  it('settles at once and keeps every word, in texts as they are and spoilt; formatting leads to no new finding', () => {
    const texts = readTexts().filter((_, index) => index % 16 === 0);
    for (const { action, what, texts: whole, settled, wordsKept, noNewFinding, failures } of countLayout(texts, 2))
      assert.deepEqual(
        { action, what, settled, wordsKept, noNewFinding, failures },
        { action, what, settled: whole, wordsKept: whole, noNewFinding: whole, failures: [] },
      );
  });
});
