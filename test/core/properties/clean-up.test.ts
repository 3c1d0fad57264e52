/** Cleaning up loses no letter and settles, on any text and on invented drafts with pages put between. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanUp } from '../../../server/src/core/ide/clean-up/clean-up';
import { lettersOf } from '../../../server/src/core/text/letters';
import { applyEdits } from '../../../server/src/core/index';
import { anyDraft } from '../../../scripts/laws/any-draft';
import { inventedDraft } from '../../../scripts/laws/invented-draft';
import { seeds } from '../../harness/seed';

const keep = { notes: 'keep' } as const;
const sorted = (text: string): string => [...lettersOf(text.replace(/&[a-z]{1,5};|<\/?sup>/gi, ''))].sort().join('');

function holds(text: string): void {
  const { text: once, edits, removedLines } = cleanUp(text, keep);
  assert.equal(sorted(once + removedLines.join(' ')), sorted(text), 'letters and figures');
  assert.equal(applyEdits(text, edits), once, 'edits');
  assert.equal(cleanUp(once, keep).text, once, 'settles');
}

describe('cleaning up', () => {
  it('loses no letter of any text', () => {
    fc.assert(fc.property(anyDraft, holds), { numRuns: 300 });
  });

  it('heals invented drafts that page breaks have cut', () => {
    for (const seed of seeds(60)) {
      const text = inventedDraft(seed);
      assert.equal(cleanUp(text, keep).text, text);
      const closing = text.lastIndexOf('\n', text.indexOf('plenary'));
      const places = [...text.slice(0, closing).matchAll(/(?<=\p{Ll}) (?=\p{Ll})/gu)];
      const place = places[seed % places.length]?.index ?? 0;
      const cut = `${text.slice(0, place)}\n\n---\n\n${text.slice(place + 1)}`;
      assert.equal(cleanUp(cut, keep).text, text, `draft ${seed}`);
    }
  });
});
