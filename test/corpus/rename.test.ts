/** Paragraphs, sections, annexes and notes of adopted texts can be given free numbers, and back. Skipped where the texts are not at hand. */
import assert from 'node:assert/strict';
import { hasCorpus, readTexts } from '../../scripts/corpus/texts';
import { sampleOf } from '../harness/sample';
import { seed } from '../harness/seed';
import { tryRenamings } from '../harness/rename-any';

describe('renaming in adopted texts', () => {
  before(function () {
    if (!hasCorpus()) this.skip();
  });

  it('keeps references and notes right, there and back', () => {
    const texts = sampleOf(readTexts(), 60);
    const tried = texts.reduce((sum, { name, text }, index) => sum + tryRenamings(name, text, seed + index, 2), 0);
    assert.ok(tried >= texts.length, `${tried} were tried`);
  });
});
