/** Adopted texts keep their words when their layout is brought into good form. Skipped where they are not at hand. */
import assert from 'node:assert/strict';
import { countLayout } from '../../scripts/corpus/layout';
import { hasCorpus, readTexts } from '../../scripts/corpus/texts';

describe('formatting adopted texts', function () {
  this.timeout(600_000);

  before(function () {
    if (!hasCorpus()) this.skip();
  });

  it('settles at once, keeps every word, and leads to no new finding', () => {
    const texts = readTexts().filter((_, index) => index % 12 === 0);
    for (const { what, texts: whole, settled, wordsKept, noNewFindings } of countLayout(texts))
      assert.deepEqual(
        { what, settled, wordsKept, noNewFindings },
        { what, settled: whole, wordsKept: whole, noNewFindings: whole },
      );
  });

  it('has next to nothing to change in them', () => {
    const [asTheyAre] = countLayout(readTexts().slice(0, 60));
    assert.ok((asTheyAre?.unchanged ?? 0) >= 59);
  });
});
