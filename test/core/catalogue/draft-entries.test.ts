/** What drafts say of themselves, as a catalogue that grows and shrinks. */
import assert from 'node:assert/strict';
import { DraftEntries } from '../../../server/src/core/catalogue/draft-entries';

const symbol = 'A/RES/80/4';

describe('entries of drafts', () => {
  it('are found at once, and gone when the draft says something else', () => {
    const entries = new DraftEntries(10);
    entries.set('a', { symbol, title: 'Lighthouses' });
    assert.deepEqual(entries.find(symbol), { symbol, title: 'Lighthouses' });
    assert.deepEqual(entries.search('light', 5), [{ symbol, title: 'Lighthouses' }]);
    entries.set('a', { symbol: 'A/RES/80/5', title: 'Lamps' });
    assert.equal(entries.find(symbol), undefined);
    assert.deepEqual(entries.search('light', 5), []);
    assert.deepEqual([...entries.symbols()], ['A/RES/80/5']);
    entries.set('a', undefined);
    assert.deepEqual([entries.size, entries.of('a')], [0, undefined]);
  });

  it('of two drafts of one resolution complete each other, whichever goes', () => {
    const entries = new DraftEntries(10);
    entries.set('a', { symbol, title: 'Lighthouses' });
    entries.set('b', { symbol, title: 'Lamps', adopted: '2025-12-11' });
    assert.deepEqual(entries.find(symbol), { symbol, title: 'Lighthouses', adopted: '2025-12-11' });
    assert.equal(entries.size, 1);
    entries.set('a', undefined);
    assert.deepEqual(entries.find(symbol), { symbol, title: 'Lamps', adopted: '2025-12-11' });
  });

  it('are no more than agreed', () => {
    const entries = new DraftEntries(1);
    entries.set('a', { symbol, title: 'Lighthouses' });
    entries.set('b', { symbol: 'A/RES/80/5' });
    assert.equal(entries.size, 1);
    entries.set('a', { symbol: 'A/RES/80/6' });
    assert.deepEqual([...entries.symbols()], ['A/RES/80/6']);
  });
});
