/** Entries are added to the catalogue that a user keeps. */
import assert from 'node:assert/strict';
import { addEntries } from '../../../server/src/core/catalogue/add-entries';

const lines = (...entries: readonly object[]): string => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

describe('addEntries', () => {
  it('makes a catalogue of entries, one of each symbol', () => {
    const made = addEntries('', [
      { symbol: 'A/RES/78/999', draft: 'A/78/L.1' },
      { symbol: 'A/RES/78/998' },
      { symbol: 'A/RES/78/999', title: 'Lamps' },
    ]);
    assert.equal(
      made.lines,
      lines({ symbol: 'A/RES/78/999', title: 'Lamps', draft: 'A/78/L.1' }, { symbol: 'A/RES/78/998' }),
    );
    assert.deepEqual([made.added, made.completed, made.unchanged], [2, 0, 0]);
  });

  it('completes what is there, and leaves every other line alone, readable or not', () => {
    const before = `not JSON\r\n{"symbol": "A/RES/78/1",  "mine": 1}\n\n${lines({ symbol: 'A/RES/78/2', title: 'Lamps' })}`;
    const done = addEntries(before, [
      { symbol: 'A/RES/78/1' },
      { symbol: 'A/RES/78/2', title: 'Other', adopted: '2023-12-19', dateSource: 'official' },
    ]);
    assert.equal(
      done.lines,
      `not JSON\n{"symbol": "A/RES/78/1",  "mine": 1}\n\n${lines({ symbol: 'A/RES/78/2', title: 'Lamps', adopted: '2023-12-19', dateSource: 'official' })}`,
    );
    assert.deepEqual([done.added, done.completed, done.unchanged], [0, 1, 1]);
    const again = addEntries(done.lines, [{ symbol: 'A/RES/78/2', adopted: '2023-12-19', dateSource: 'official' }]);
    assert.deepEqual([again.lines, again.unchanged], [done.lines, 1]);
  });

  it('reports dates that differ, and keeps the surer one', () => {
    const own = lines({ symbol: 'A/RES/78/2', adopted: '2023-12-18' });
    assert.deepEqual(
      addEntries(own, [{ symbol: 'A/RES/78/2', adopted: '2023-12-19', dateSource: 'official' }]).completed,
      1,
    );
    const official = lines({ symbol: 'A/RES/78/2', adopted: '2023-12-18', dateSource: 'official' });
    const { differences, lines: kept } = addEntries(official, [
      { symbol: 'A/RES/78/2', adopted: '2023-12-19', dateSource: 'roll-call' },
    ]);
    assert.deepEqual(differences, [{ symbol: 'A/RES/78/2', kept: '2023-12-18', stated: '2023-12-19' }]);
    assert.equal(kept, official);
  });

  it('continues a last line that has no end', () => {
    const own = lines({ symbol: 'A/RES/78/2' });
    assert.equal(addEntries(own.trimEnd(), [{ symbol: 'A/RES/78/3' }]).lines, own + lines({ symbol: 'A/RES/78/3' }));
  });
});
