/** The citations of a draft are compared with the catalogue. */
import assert from 'node:assert/strict';
import { catalogueOf } from '../../../../server/src/core/catalogue/memory-catalogue';
import { citationReport, type CitationRow } from '../../../../server/src/core/ide/show/citation-report';
import { citationsMarkdown, citationSummary, knownDate } from '../../../../server/src/core/ide/show/citation-words';
import { parse } from '../../../../server/src/core/index';

const catalogue = catalogueOf([
  { symbol: 'A/RES/70/1', title: 'Transforming our world', adopted: '2015-09-25', dateSource: 'official' },
  { symbol: 'A/RES/69/313', adopted: '2015-07-27', dateSource: 'cited' },
  { symbol: 'A/RES/69/1', notBefore: '2014-09-16', notAfter: '2014-10-09' },
  { symbol: 'S/RES/1325(2000)', title: 'Women | peace', adopted: '2000-10-31', dateSource: 'roll-call' },
]);

const draft = `*The General Assembly*,

*Recalling* its resolutions 70/1 of 25 September 2015 and 69/313 of 28 July 2015,

*Recalling also* its resolution 69/1 of 19 September 2014 and Security Council resolution 1325 (2000),[^4]

1. *Welcomes*:

(a) Its resolution 78/990 of 1 December 2023;

(b) The report of the Secretary-General.[^5]

[^4]: See A/78/62.

[^5]: Council resolution 1/1 of the Council of the League of Lamps.
`;

const rows = citationReport(parse(draft), catalogue);
const row = (text: string): CitationRow => {
  const found = rows.find((each) => each.text === text);
  assert.ok(found, text);
  return found;
};

describe('the report on citations', () => {
  it('gives the place, the printed and the known facts, and a link for each', () => {
    assert.deepEqual(row('70/1'), {
      paragraph: 'PP1',
      line: 3,
      column: 29,
      text: '70/1',
      symbol: 'A/RES/70/1',
      kind: 'resolution',
      datePrinted: '25 September 2015',
      datePrintedIso: '2015-09-25',
      dateKnown: '2015-09-25',
      dateSource: 'official',
      title: 'Transforming our world',
      state: 'agrees',
      link: 'https://docs.un.org/en/A/RES/70/1',
    });
  });

  it('distinguishes the states', () => {
    assert.equal(row('69/313').state, 'date differs');
    assert.equal(row('69/1').state, 'date not known');
    assert.equal(row('1325 (2000)').state, 'date not given');
    assert.equal(row('78/990').state, 'not in the catalogue');
    assert.equal(row('A/78/62').state, 'not a resolution');
    assert.equal(row('A/78/62').datePrinted, null);
  });

  it('names paragraphs, sub-paragraphs and notes', () => {
    assert.equal(row('1325 (2000)').paragraph, 'PP2');
    assert.equal(row('78/990').paragraph, 'OP1 (a)');
    assert.equal(row('A/78/62').paragraph, 'note 4');
  });

  it('does not blame the date that a list shares', () => {
    const list = 'Reaffirming its resolutions 69/313, 69/1 and 69/250 of 29 December 2014,';
    const shared = citationReport(parse(`*The General Assembly*,\n\n*${list.replace(' ', '* ')}\n`), catalogue);
    assert.equal(shared.find(({ text }) => text === '69/313')?.state, 'date not given');
  });

  it('says how a date is known', () => {
    assert.equal(knownDate(row('70/1')), '25 September 2015');
    assert.equal(knownDate(row('69/313')), '27 July 2015 (as most later resolutions cite it)');
    assert.equal(knownDate(row('1325 (2000)')), '31 October 2000 (date of the recorded vote)');
    assert.equal(knownDate(row('78/990')), '');
    assert.equal(knownDate({ ...row('70/1'), dateSource: null }), '25 September 2015 (as your catalogue says)');
  });

  it('counts', () => {
    assert.match(
      citationSummary(rows),
      /^\d citations: 1 agrees with the catalogue, 1 has another date than the catalogue, 1 is/,
    );
    assert.equal(citationSummary([]), 'No citations.');
  });

  it('as Markdown gives the words of the draft no effect', () => {
    const table = citationsMarkdown('a|b.unres', rows);
    assert.match(table, /^# Citations of a\\\|b\.unres\n\n\d citations: .*\n\n\| Paragraph \|/);
    assert.match(
      table,
      /\| PP2 \| resolution 1325 \(2000\) \| \[S\/RES\/1325\(2000\)\]\(https:\/\/docs\.un\.org\/en\/S\/RES\/1325%282000%29\) \| {2}\| 31 October 2000 \(date of the recorded vote\) \| Women \\\| peace \| date not given \|/,
    );
    assert.doesNotMatch(citationsMarkdown('x', []), /\|/);
  });

  it('of a long draft is made in one pass', () => {
    const many = `*The General Assembly*,\n\n${'*Recalling* its resolution 70/1 of 25 September 2015,\n\n'.repeat(4_000)}`;
    const report = citationReport(parse(many), catalogue);
    assert.equal(report.length, 4_000);
    assert.equal(report.at(-1)?.paragraph, 'PP4000');
  });
});
