/** Adopted texts lose no word when they are typed, by lists that open by themselves. Skipped where the texts are not at hand. */
import assert from 'node:assert/strict';
import { hasCorpus, readTexts } from '../../scripts/corpus/texts';
import { measureTyping } from '../../scripts/corpus/typing';
import { sampleOf } from '../harness/sample';
import { seed } from '../harness/seed';

describe('typing adopted texts', () => {
  before(function () {
    if (!hasCorpus()) this.skip();
  });

  for (const [language, count] of [
    ['en', 5],
    ['fr', 2],
    ['ar', 2],
    ['zh', 2],
  ] as const)
    for (const isEnterFree of [true, false])
      it(`loses nothing and is left in peace: ${language}, ${isEnterFree ? 'drafts' : 'other Markdown files'}`, () => {
        const texts = sampleOf(readTexts(language), count);
        const { ends, wordEnds, elsewhere, lost } = measureTyping(texts, { seed, isEnterFree });
        assert.ok(texts.length > 0 && ends > 100 && wordEnds > 50, `${ends} ends, ${wordEnds} word ends`);
        assert.deepEqual(lost, []);
        assert.ok(elsewhere.length <= wordEnds / 100, elsewhere.join(', '));
      });
});
