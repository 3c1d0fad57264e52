/** The catalogue in the package: what it knows, and how it was compiled. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { entryOfRow } from '../../scripts/catalogue/compile';
import { withWholes } from '../../scripts/catalogue/parts';
import { cleanWords, usefulTitle } from '../../scripts/catalogue/titles';
import { meetingWords, voteWords } from '../../scripts/catalogue/votes';
import { readCatalogue } from '../../server/src/core/catalogue/catalogue-text';
import { check } from '../../server/src/core/index';
import { parseSymbol } from '../../server/src/core/vocabulary/symbols';

const bytes = readFileSync('data/catalogue.tsv.gz');
const text = gunzipSync(bytes).toString('latin1');
const catalogue = readCatalogue(text);

describe('the catalogue in the package', () => {
  it('is small, ASCII, sorted, and says where it comes from', () => {
    assert.ok(bytes.length < 1_000_000);
    assert.match(text.slice(0, 400), /^#.*\n# Source of the facts: the United Nations/);
    assert.ok(/^[ -~\t\n]*$/.test(text));
    const symbols = [...catalogue.symbols()];
    assert.deepEqual(symbols, [...new Set(symbols)].sort());
    assert.ok(symbols.length > 17_000);
  });

  it('has each entry under a symbol in canonical form, with dates that can be', () => {
    for (const symbol of catalogue.symbols()) {
      const entry = catalogue.find(symbol);
      assert.equal(parseSymbol(symbol)?.canonical, symbol);
      for (const date of [entry?.adopted, entry?.notBefore, entry?.notAfter]) {
        assert.ok(date === undefined || /^(?:19[4-9]|20[0-2])\d-[01]\d-[0-3]\d$/.test(date), `${symbol} ${date}`);
      }
      assert.ok(entry?.dateSource === undefined || entry.adopted !== undefined, symbol);
    }
  });

  it('knows resolutions of each body', () => {
    assert.deepEqual(catalogue.find('S/RES/1325(2000)'), {
      symbol: 'S/RES/1325(2000)',
      title: 'Women and peace and security',
      adopted: '2000-10-31',
      dateSource: 'official',
      agendaItem: 'Women and peace and security',
      draft: 'S/2000/1044',
      meeting: 'S/PV.4213',
      vote: 'Unanimously',
    });
    assert.equal(catalogue.find('A/RES/70/1')?.adopted, '2015-09-25');
    assert.equal(catalogue.find('A/RES/181(II)')?.adopted, '1947-11-29');
    assert.equal(catalogue.find('A/HRC/RES/55/9')?.title, 'Right to work');
    assert.equal(catalogue.find('E/RES/2023/21')?.vote, 'Without a vote');
    assert.equal(catalogue.find('A/RES/70/999'), undefined);
  });

  it('knows the resolutions of well-known instruments, and vouches for no date that only their table gives', () => {
    assert.deepEqual(catalogue.find('A/RES/217(III)A'), {
      symbol: 'A/RES/217(III)A',
      title: 'Universal Declaration of Human Rights',
      adopted: '1948-12-10',
    });
    assert.equal(catalogue.find('A/RES/217(III)')?.title, undefined);
    // The table has the day on which the treaty was signed.
    assert.equal(catalogue.find('A/RES/2373(XXII)')?.adopted, '1968-06-12');
  });

  it('has no date for a resolution whose parts were adopted on different days', () => {
    assert.deepEqual(catalogue.find('A/RES/67/234'), { symbol: 'A/RES/67/234', notBefore: '2012-12-24' });
    assert.equal(catalogue.find('A/RES/67/234A')?.adopted, '2012-12-24');
    assert.equal(catalogue.find('A/RES/67/234B')?.adopted, '2013-04-02');
    const draft = (words: string): string => `*The General Assembly*,\n\n*Recalling* its resolution ${words},\n`;
    const found = (words: string): readonly string[] =>
      check(draft(words), { catalogue }).flatMap(({ rule }) => (rule === 'citation-date-mismatch' ? [rule] : []));
    for (const words of ['67/234 A of 24 December 2012', '67/234 B of 2 April 2013', '67/234 of 2 April 2013'])
      assert.deepEqual(found(words), [], words);
    assert.deepEqual(found('67/254 B of 28 June 2013'), []);
    assert.deepEqual(found('67/234 B of 24 December 2012'), ['citation-date-mismatch']);
  });

  it('finds them by words and numbers', () => {
    assert.deepEqual(
      catalogue.search('1325 (2000)', 1).map(({ symbol }) => symbol),
      ['S/RES/1325(2000)'],
    );
    assert.equal(catalogue.search('transforming our world 2030', 1)[0]?.symbol, 'A/RES/70/1');
  });
});

describe('the compiler of the catalogue', () => {
  it('keeps of a title what says something', () => {
    const titles = {
      'Security Council resolution 4001 (2037) [on ferries and safety]': 'Ferries and safety',
      'Security Council resolution 4002 (2037)) [on extension of the mandate': 'Extension of the mandate',
      'Security Council resolution 4003 (2037) [condemning shipwrecks]': 'Condemning shipwrecks',
      'Security Council resolution 4004 (2037)': '',
      'Lighthouses  of the open sea': 'Lighthouses of the open sea',
    };
    for (const [title, useful] of Object.entries(titles)) assert.equal(usefulTitle(title), useful);
    assert.equal(
      cleanWords("Sailors' Nuclear‑Free Sea All references to the sea are to it"),
      'Sailors’ Nuclear-Free Sea',
    );
  });

  it('writes votes and meetings in one form', () => {
    const votes = {
      'By a recorded vote 118-7-52': 'Yes 118, no 7, abstentions 52',
      'By a recorded vote 118-N.A.-52': 'Yes 118, abstentions 52',
      'Adopted 12-0-3, 4001st meeting': 'Yes 12, no 0, abstentions 3',
      'Adopted unanimoulsy, 4001st meeting': 'Unanimously',
      'Adopted unanimously; voting by mail': 'Unanimously, by mail',
      'Adopted non-unanimously': 'Not unanimously',
      'Adopted without vote, 3rd plenary meeting': 'Without a vote',
      adoptedWithoutVote: 'Without a vote',
      adoptedRecordedVote: 'By a recorded vote',
      'Adopted by acclamation': 'By acclamation',
      'Adopted by consensus': 'By consensus',
      'Adopted through silence procedure': 'Through the silence procedure',
      '': '',
    };
    for (const [words, vote] of Object.entries(votes)) assert.equal(voteWords(words), vote, words);
    assert.equal(meetingWords('Adopted without vote, 3rd plenary meeting'), '3rd plenary meeting');
    assert.equal(meetingWords('Adopted through silence procedure'), '');
    assert.equal(meetingWords('S/PV4001'), 'S/PV.4001');
  });

  it('reads a row', () => {
    const row = {
      symbol: 'A/RES/40(II) A',
      adopted: '',
      not_before: '1947-11-01',
      not_after: '1947-11-20',
      meeting: 'Adopted 20-1-2, 9th meeting',
      vote: 'adoptedRecordedVote',
    };
    assert.deepEqual(entryOfRow(row), [
      {
        symbol: 'A/RES/40(II)A',
        notBefore: '1947-11-01',
        notAfter: '1947-11-20',
        meeting: '9th meeting',
        vote: 'Yes 20, no 1, abstentions 2',
      },
    ]);
    assert.deepEqual(entryOfRow({ symbol: 'A/RES/40(II) A and B' }), []);
  });

  it('says of a resolution in parts only what holds for all', () => {
    const a = { symbol: 'A/RES/40(II)A', title: 'Sea', adopted: '1947-11-01', dateSource: 'cited' } as const;
    const b = { ...a, symbol: 'A/RES/40(II)B' };
    const later = { ...b, title: 'Lakes', adopted: '1948-02-01' };
    const whole = 'A/RES/40(II)';
    assert.deepEqual(withWholes([a, b])[0], { ...a, symbol: whole });
    assert.deepEqual(withWholes([a, later])[0], { symbol: whole, notBefore: '1947-11-01' });
    assert.deepEqual(withWholes([a])[0], { symbol: whole, title: 'Sea', notBefore: '1947-11-01' });
    assert.deepEqual(withWholes([{ ...later, symbol: whole }, a]), [{ symbol: whole, notBefore: '1947-11-01' }, a]);
  });
});
