/** The openings and addressees of adopted texts are offered where they were written. Skipped where the texts are not at hand. */
import assert from 'node:assert/strict';
import { heldOut, type Measured, measurePlaces, ranksOf } from '../../scripts/corpus/completion/ranks';
import { hasCorpus, readTexts } from '../../scripts/corpus/texts';

describe('completion in adopted texts', () => {
  let measured: readonly Measured[] = [];

  before(function () {
    if (!hasCorpus()) this.skip();
    measured = measurePlaces(heldOut(readTexts(), 15));
  });

  for (const [part, letters, first, ten] of [
    ['preambular', 0, 0.2, 0.65],
    ['preambular', 2, 0.55, 0.92],
    ['operative', 0, 0.12, 0.6],
    ['operative', 2, 0.65, 0.92],
  ] as const)
    it(`has the ${part} opening among the first after ${letters} letters`, () => {
      const own = measured.filter(
        ({ place, letters: typed }) => place.kind === 'opening' && place.part === part && typed === letters,
      );
      const { count, within } = ranksOf(own);
      assert.ok(count > 150, `${count} places`);
      assert.ok(within[0] >= first, `${within[0]} are the first of all`);
      assert.ok(within[2] >= ten, `${within[2]} are among the first ten`);
    });
});
