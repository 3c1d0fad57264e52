/** A short run of what `npm run fuzz` does for minutes: other texts each day, and also other ones where adopted texts are at hand. */
import assert from 'node:assert/strict';
import { brokenOn } from '../../scripts/fuzz/laws';
import { fuzzText, Sources } from '../../scripts/fuzz/texts';
import { hasCorpus } from '../../scripts/corpus/texts';
import { randomFrom } from '../../scripts/laws/random';
import { seed } from '../harness/seed';

describe('any text that chance makes', () => {
  it(`breaks no law, ${hasCorpus() ? 'with' : 'without'} pieces of adopted texts`, () => {
    const random = randomFrom(seed);
    const sources = new Sources();
    for (let count = 0; count < 150; count++) {
      const text = fuzzText(random, sources);
      const places = random(1_000_000);
      const broken = brokenOn(text, places);
      assert.equal(
        broken,
        undefined,
        `text ${count + 1} of UNRES_SEED=${seed}: ${broken ?? ''}\n${JSON.stringify(text)}`,
      );
    }
  });
});
