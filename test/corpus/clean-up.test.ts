/** A converted text becomes a draft, and adopted texts lose no word. Skipped where they are not at hand. */
import assert from 'node:assert/strict';
import { cleanUp } from '../../server/src/core/ide/clean-up/clean-up';
import { check, parse } from '../../server/src/core/index';
import { countCleaning } from '../../scripts/corpus/cleaning';
import { sampleOf } from '../harness/sample';
import { convertedText, hasCorpus, readTexts } from '../../scripts/corpus/texts';

describe('cleaning up adopted texts', () => {
  before(function () {
    if (!hasCorpus()) this.skip();
  });

  it('makes a draft of the converted text, with all its paragraphs and notes', () => {
    for (const notes of ['keep', 'bracket'] as const) {
      const { text, refused } = cleanUp(convertedText(), { notes });
      const { parts, notes: all } = parse(text);
      const [part] = parts;
      assert.deepEqual([part?.preamble.length, part?.operative.length, all.length], [56, 59, 19]);
      assert.deepEqual(refused, []);
      assert.ok(check(text).length <= 1);
      assert.equal(cleanUp(text, { notes }).text, text);
    }
  });

  it('settles at once, loses no word and heals what pages have cut', () => {
    const texts = sampleOf(readTexts(), 25);
    const { texts: whole, ...counts } = countCleaning(texts);
    assert.deepEqual(counts, { settled: whole, wordsKept: whole, restored: whole });
  });
});
