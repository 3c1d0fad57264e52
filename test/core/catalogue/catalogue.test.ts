/** Catalogues answer alike, whether read from the product's text, kept in memory or joined. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CatalogueEntry } from '../../../server/src/core/catalogue/catalogue';
import { emptyCatalogue } from '../../../server/src/core/catalogue/catalogue';
import { catalogueText, readCatalogue } from '../../../server/src/core/catalogue/catalogue-text';
import { completeEntry } from '../../../server/src/core/catalogue/complete-entry';
import { lazyCatalogue } from '../../../server/src/core/catalogue/lazy-catalogue';
import { catalogueOf, joinCatalogues } from '../../../server/src/core/catalogue/memory-catalogue';
import { anyEntries, anyEntry } from './any-entry';

const lighthouses: CatalogueEntry = {
  symbol: 'A/RES/91/4',
  title: 'Lighthouses of the open sea',
  adopted: '2036-11-03',
};
const ferries: CatalogueEntry = { symbol: 'A/RES/90/12', title: 'Côtes and ferries', adopted: '2035-12-01' };
const council: CatalogueEntry = { symbol: 'S/RES/4001(2037)', title: 'Ferries’ safety at sea', adopted: '2037-02-05' };
const old: CatalogueEntry = { symbol: 'A/RES/40(II)', notBefore: '1947-11-01', notAfter: '1947-11-20' };
const all = [lighthouses, ferries, council, old];

const fromText = readCatalogue(catalogueText('# Invented.\n', all));
const catalogues = {
  'read from text': fromText,
  'kept in memory': catalogueOf(all),
  joined: joinCatalogues(catalogueOf([lighthouses, council]), catalogueOf([ferries]), catalogueOf([old])),
  'read when first asked': lazyCatalogue(() => fromText),
};

for (const [kind, catalogue] of Object.entries(catalogues)) {
  describe(`a catalogue ${kind}`, () => {
    const symbolsFor = (words: string, limit = 10): readonly string[] =>
      catalogue.search(words, limit).map(({ symbol }) => symbol);

    it('finds an entry by its symbol, and nothing else', () => {
      for (const entry of all) assert.deepEqual(catalogue.find(entry.symbol), entry);
      for (const symbol of ['', 'A/RES/91/5', 'A/RES/91', 'A/RES/91/4\t', '# Invented.', 'a', 'Z', '\n']) {
        assert.equal(catalogue.find(symbol), undefined, symbol);
      }
    });

    it('counts and names its entries', () => {
      assert.equal(catalogue.size, 4);
      assert.deepEqual([...catalogue.symbols()].sort(), all.map(({ symbol }) => symbol).sort());
    });

    it('finds titles by how their words begin, the latest first', () => {
      assert.deepEqual(symbolsFor('sea'), ['S/RES/4001(2037)', 'A/RES/91/4']);
      assert.deepEqual(symbolsFor('FERRI'), ['S/RES/4001(2037)', 'A/RES/90/12']);
      assert.deepEqual(symbolsFor('sea light'), ['A/RES/91/4']);
      assert.deepEqual(symbolsFor('ferries', 1), ['S/RES/4001(2037)']);
      assert.deepEqual(symbolsFor('eries'), []);
    });

    it('passes over accents and marks', () => {
      assert.deepEqual(symbolsFor('cotes'), ['A/RES/90/12']);
      assert.deepEqual(symbolsFor('“Côtes”,'), ['A/RES/90/12']);
    });

    it('finds symbols and numbers', () => {
      for (const words of ['4001 (2037)', '4001(2037)', '4001', 's/res/4001 (2037)', 'S/RES/4001(2037)']) {
        assert.deepEqual(symbolsFor(words), ['S/RES/4001(2037)'], words);
      }
      assert.deepEqual(symbolsFor('91/4'), ['A/RES/91/4']);
      assert.deepEqual(symbolsFor('A/RES/9'), ['A/RES/91/4', 'A/RES/90/12']);
      assert.deepEqual(symbolsFor('40 (II)'), ['A/RES/40(II)']);
    });

    it('finds nothing for no words and for no places', () => {
      for (const words of ['', ' ', '“”', '—']) assert.deepEqual(symbolsFor(words), [], words);
      for (const limit of [0, -1, NaN]) assert.deepEqual(symbolsFor('sea', limit), []);
    });
  });
}

describe('the order of a search', () => {
  it('puts the resolution that has just this number before others that begin so', () => {
    const entries = ['A/RES/70/1', 'A/RES/70/10', 'A/RES/70/11'].map((symbol, index) => ({
      symbol,
      adopted: `2015-10-0${index + 1}`,
    }));
    const order = ['A/RES/70/1', 'A/RES/70/11', 'A/RES/70/10'];
    for (const catalogue of [
      catalogueOf(entries),
      readCatalogue(catalogueText('', entries)),
      joinCatalogues(catalogueOf(entries.slice(1)), catalogueOf(entries.slice(0, 1))),
    ]) {
      assert.deepEqual(
        catalogue.search('70/1', 10).map(({ symbol }) => symbol),
        order,
      );
    }
  });
});

describe('knowledge from two sources', () => {
  it('is put together, the earlier first', () => {
    const joined = joinCatalogues(
      catalogueOf([{ symbol: 'A/RES/91/4', title: 'Lighthouses', notBefore: '2036-11-01' }]),
      catalogueOf([{ symbol: 'A/RES/91/4', title: 'Others', adopted: '2036-11-03', vote: 'Without a vote' }]),
    );
    assert.deepEqual(joined.find('A/RES/91/4'), {
      symbol: 'A/RES/91/4',
      title: 'Lighthouses',
      adopted: '2036-11-03',
      vote: 'Without a vote',
    });
    assert.equal(joined.size, 1);
    assert.deepEqual(joined.search('without', 5), []);
  });

  it('takes the surer date, and of equals the earlier', () => {
    const cited = { symbol: 'A', adopted: '2036-11-04', dateSource: 'cited' } as const;
    const official = { symbol: 'A', adopted: '2036-11-03', dateSource: 'official' } as const;
    const rollCall = { symbol: 'A', adopted: '2036-11-02', dateSource: 'roll-call' } as const;
    const stated = { symbol: 'A', adopted: '2036-11-01' };
    const bounded = { symbol: 'A', notBefore: '2036-10-01', notAfter: '2036-12-01' };
    for (const [surer, other] of [
      [official, rollCall],
      [rollCall, cited],
      [cited, stated],
      [stated, bounded],
    ] as const) {
      assert.deepEqual(completeEntry(surer, other), surer);
      assert.deepEqual(completeEntry(other, surer), surer);
    }
    assert.deepEqual(completeEntry(stated, { symbol: 'A', adopted: '2036-01-01' }), stated);
  });

  it('was looked up where title or date come from the look-up', () => {
    const lookedUp: CatalogueEntry = {
      symbol: 'A',
      title: 'Lamps',
      adopted: '2023-12-19',
      dateSource: 'official',
      meeting: 'A/78/PV.49',
      lookedUp: '2026-11-25',
    };
    assert.deepEqual(completeEntry({ symbol: 'A', adopted: '2023-12-19' }, lookedUp), lookedUp);
    assert.deepEqual(completeEntry(lookedUp, { symbol: 'A', vote: 'Without a vote' }), {
      ...lookedUp,
      vote: 'Without a vote',
    });
    const known: CatalogueEntry = { symbol: 'A', title: 'Oil', adopted: '2023-12-19', dateSource: 'official' };
    assert.deepEqual(completeEntry(known, lookedUp), { ...known, meeting: 'A/78/PV.49' });
  });

  it('is complete where one source has it', () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, (first, second) => {
        const joined: CatalogueEntry = completeEntry(first, second);
        assert.deepEqual(completeEntry(joined, second), joined);
        for (const field of ['title', 'agendaItem', 'vote'] as const) {
          assert.equal(joined[field], first[field] ?? second[field]);
        }
      }),
    );
  });
});

describe('the text of a catalogue', function () {
  this.timeout(60_000);

  it('gives back what was written', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const catalogue = readCatalogue(catalogueText('# Invented.\n', entries));
        assert.equal(catalogue.size, entries.length);
        for (const entry of entries) assert.deepEqual(catalogue.find(entry.symbol), entry);
      }),
    );
  });

  it('is ASCII, sorted, and the same for any order of the entries', () => {
    const text = catalogueText('', all);
    assert.match(text, /^[ -~\t\n]*$/);
    assert.equal(catalogueText('', [...all].reverse()), text);
    assert.match(text, /^A\/RES\/40\(II\)\t1947-11-01\.\.1947-11-20\n/);
    assert.match(text, /Ferries' safety/);
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\t', '\n', '#', 'A', '/', '1', '.', '\\', 'u') }), (text) => {
        const catalogue = readCatalogue(text);
        for (const symbol of [...catalogue.symbols(), 'A/1', text]) catalogue.find(symbol);
        assert.ok(catalogue.size >= 0);
        catalogue.search(text, 5);
      }),
    );
  });
});

describe('an empty catalogue', () => {
  it('knows nothing', () => {
    assert.equal(joinCatalogues().size, 0);
    assert.equal(emptyCatalogue.find('A/RES/91/4'), undefined);
    assert.deepEqual(emptyCatalogue.search('sea', 5), []);
    assert.deepEqual([...emptyCatalogue.symbols()], []);
    assert.equal(readCatalogue('').find('A/RES/91/4'), undefined);
  });
});
