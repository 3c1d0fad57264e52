/** Treaties and declarations under the names that resolutions give them. */
import assert from 'node:assert/strict';
import { hoverAt } from '../../../../server/src/core/ide/hover/hover';
import { instrumentRows } from '../../../../server/src/core/vocabulary/instrument-table';
import { instrumentsIn } from '../../../../server/src/core/vocabulary/instruments';
import { parseSymbol } from '../../../../server/src/core/vocabulary/symbols';
import { atCursor, inPreamble, words } from '../cursor';

describe('hover on an instrument', () => {
  const cases: readonly (readonly [marked: string, of: string, ...told: readonly string[]])[] = [
    [
      'the Convention on the Rights of the Ch<|>ild',
      'Convention on the Rights of the Child',
      '20 November 1989',
      'resolution 44/25, annex',
      'vol. 1577, No. 27531',
      'docs.un.org/en/A/RES/44/25',
    ],
    [
      'the Universal Decl<|>aration of\nHuman Rights',
      'Universal Declaration of\nHuman Rights',
      'resolution 217 A (III)',
    ],
    ['the Arms Trade T<|>reaty', 'Arms Trade Treaty', 'resolution 67/234 B'],
    ['the Paris Agree<|>ment', 'Paris Agreement', 'adopted under', 'FCCC/CP/2015/10/Add.1'],
    ['the Geneva Conven<|>tions of 12 August 1949', 'Geneva Conventions of 12 August 1949', 'Nos. 970–973'],
  ];
  for (const [marked, of, ...told] of cases) {
    it(marked, () => {
      const { resolution, offset } = atCursor(inPreamble(marked));
      const found = hoverAt(resolution, offset);
      assert.equal(found && words(resolution, found.span), of);
      for (const each of told) assert.ok(found?.markdown.includes(each), found?.markdown);
    });
  }
});

describe('instruments in a text', () => {
  it('are those of the longest name', () => {
    const text =
      'the Optional Protocol to the Convention on the Rights of Persons with Disabilities and the Kyoto Protocol';
    assert.deepEqual(
      instrumentsIn(text).map(({ span }) => text.slice(span.start, span.end)),
      ['Optional Protocol to the Convention on the Rights of Persons with Disabilities', 'Kyoto Protocol'],
    );
  });

  it('are not meant by part of a name', () => {
    assert.deepEqual(instrumentsIn('the Convention, the Charter, Paris Agreements, the Rome Statutes'), []);
  });

  it('have symbols and dates that can be read', () => {
    for (const row of instrumentRows.trim().split('\n')) {
      const fields = row.split('|');
      assert.equal(fields.length, 6, row);
      const [, symbol = '', , treaty = '', date = '', document = ''] = fields;
      for (const each of [symbol, document]) assert.ok(each === '' || parseSymbol(each), row);
      assert.match(treaty, /^(?:\d+ \d+(?:–\d+)?)?$/);
      assert.match(date, /^(?:\d{4}-\d\d-\d\d)?$/);
    }
  });
});
