/** Adopted texts lose no word when they are typed, by lists that open by themselves. Skipped where the texts are not at hand. */
import assert from 'node:assert/strict';
import { hasCorpus, readTexts } from '../../scripts/corpus/texts';
import { measureTyping } from '../../scripts/corpus/typing';

/** Another sample each day. */
const seed = Math.floor(Date.now() / 86_400_000);

describe(`typing adopted texts, seed ${seed}`, function () {
  this.timeout(120_000);

  before(function () {
    if (!hasCorpus()) this.skip();
  });

  for (const [language, every] of [
    ['en', 100],
    ['fr', 100],
    ['ar', 100],
    ['zh', 100],
  ] as const)
    for (const isEnterFree of [true, false])
      it(`loses nothing and is left in peace: ${language}, ${isEnterFree ? 'drafts' : 'other Markdown files'}`, () => {
        const texts = readTexts(language).filter((_, index) => index % every === seed % every);
        const { ends, wordEnds, elsewhere, lost } = measureTyping(texts, { seed, isEnterFree });
        assert.ok(texts.length > 0 && ends > 100 && wordEnds > 50, `${ends} ends, ${wordEnds} word ends`);
        assert.deepEqual(lost, []);
        assert.ok(elsewhere.length <= wordEnds / 100, elsewhere.join(', '));
      });
});
