/** Paragraphs, sections, annexes and notes of adopted texts can be given free numbers, and back. Skipped where the texts are not at hand. */
import assert from 'node:assert/strict';
import { hasCorpus, readTexts } from '../../scripts/corpus/texts';
import { tryRenamings } from '../harness/rename-any';

describe('renaming in adopted texts', function () {
  this.timeout(600_000);

  before(function () {
    if (!hasCorpus()) this.skip();
  });

  it('keeps references and notes right, there and back', () => {
    const texts = readTexts().slice(0, 150);
    const tried = texts.reduce((sum, { name, text }, index) => sum + tryRenamings(name, text, index + 1, 2), 0);
    assert.ok(tried >= 200, `${tried} were tried`);
  });
});
