/** Adopted texts keep their numbers, references and notes right when a paragraph moves, goes or comes. Skipped where they are not at hand. */
import assert from 'node:assert/strict';
import { parse } from '../../server/src/core/index';
import { renumber } from '../../server/src/core/ide/renumber/renumber';
import { hasCorpus, readTexts } from '../../scripts/corpus/texts';
import { countMoves } from '../../scripts/corpus/moves';
import { sampleOf } from '../harness/sample';
import { seed } from '../harness/seed';
import { tryChanges } from '../../scripts/laws/renumber-any';

describe('renumbering adopted texts', () => {
  before(function () {
    if (!hasCorpus()) this.skip();
  });

  it('changes nothing in texts that are in order', () => {
    const changed = sampleOf(readTexts(), 160).filter(({ text }) => renumber(parse(text)).edits.length > 0);
    assert.ok(changed.length <= 3, changed.map(({ name }) => name).join(', '));
  });

  it('keeps them right after any change', () => {
    const texts = sampleOf(readTexts(), 60);
    const tried = texts.filter(({ name, text }, index) => tryChanges(name, text, seed + index));
    assert.ok(tried.length >= 0.6 * texts.length, `${tried.length} texts were tried`);
  });

  it('lets each reference follow its target, reports each that cannot, and changes nothing else', () => {
    const texts = sampleOf(readTexts(), 40);
    for (const { what, texts: whole, references, gone, failures, ...counts } of countMoves(texts, seed))
      assert.deepEqual(
        { what, failures, ...counts },
        {
          what,
          failures: [],
          inOrder: whole,
          kept: references,
          warned: gone,
          notesKept: whole,
          othersKept: whole,
          undone: whole,
        },
      );
  });
});
