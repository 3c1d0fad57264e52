/** Users' own entries are read from lines of JSON, and everything else is reported. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readEntries, writeEntries } from '../../../server/src/core/catalogue/entry-lines';
import { anyEntries } from './any-entry';

const messageOf = (line: string): string | undefined => readEntries(line).rejected[0]?.message;

describe('lines of entries', function () {
  this.timeout(60_000);

  it('give back what was written', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const { entries: read, rejected } = readEntries(writeEntries(entries));
        assert.deepEqual(rejected, []);
        assert.deepEqual(read, entries);
      }),
    );
  });

  it('have their fields in one order', () => {
    const line = writeEntries([{ title: 'Lighthouses', adopted: '2036-11-03', symbol: 'A/RES/91/4' }]);
    assert.equal(line, '{"symbol":"A/RES/91/4","title":"Lighthouses","adopted":"2036-11-03"}\n');
  });

  it('may have blanks in symbols, empty words, other fields, empty lines and any line ends', () => {
    const { entries, rejected } = readEntries(
      '\uFEFF{"symbol":"S/RES/4001 (2037)","title":" On\\n ferries ","vote":"","colour":1}\r\n\r\n\n{"symbol":"A/RES/91/4"}',
    );
    assert.deepEqual(rejected, []);
    assert.deepEqual(entries, [{ symbol: 'S/RES/4001(2037)', title: 'On ferries' }, { symbol: 'A/RES/91/4' }]);
  });

  it('are reported by number if they are wrong, and the others are kept', () => {
    const { entries, rejected } = readEntries('{"symbol":"A/RES/91/4"}\nnonsense\n{"symbol":"A/RES/91/5"}\n');
    assert.equal(entries.length, 2);
    assert.deepEqual(
      rejected.map(({ line }) => line),
      [2],
    );
  });

  it('are reported in words for the user', () => {
    assert.match(messageOf('{') ?? '', /not written in JSON/);
    for (const line of ['1', 'null', '"A/RES/91/4"', '[]']) assert.match(messageOf(line) ?? '', /one entry between/);
    for (const symbol of ['""', '1', '"lighthouse"', `"A/${'1'.repeat(300)}"`]) {
      assert.match(messageOf(`{"symbol":${symbol}}`) ?? '', /“symbol” should be the symbol/, symbol);
    }
    assert.match(messageOf('{}') ?? '', /“symbol” should be/);
    assert.match(messageOf('{"symbol":"A/RES/91/4","adopted":"2036-02-30"}') ?? '', /“adopted” should be a date/);
    assert.match(messageOf('{"symbol":"A/RES/91/4","dateSource":"hearsay"}') ?? '', /“dateSource” should be/);
    assert.match(messageOf('{"symbol":"A/RES/91/4","title":5}') ?? '', /“title” should be words/);
    assert.match(messageOf(`{"symbol":"A/RES/91/4","title":"${'x'.repeat(3000)}"}`) ?? '', /“title” should be words/);
    assert.match(messageOf(`{"symbol":"A/RES/91/4","x":"${'x'.repeat(30_000)}"}`) ?? '', /longer than/);
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const { entries, rejected } = readEntries(text);
        assert.ok(entries.length + rejected.length <= text.split(/\r\n|\r|\n/).length);
      }),
    );
  });

  it('cannot change what objects are', () => {
    const { entries } = readEntries('{"symbol":"A/RES/91/4","__proto__":{"title":"No"}}');
    assert.equal(entries[0]?.title, undefined);
  });
});
