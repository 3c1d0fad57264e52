/** Cases of rules that their pages leave out, because they would not help a drafter to understand the rule. */
import assert from 'node:assert/strict';
import { check, type Report } from '../../../server/src/core/index';
import type { RuleId } from '../../../server/src/core/rules/index';

const organ = '*The General Assembly*,\n\n';
const preamble = '*Recalling* its resolutions on rivers,\n\n';
const one = '1. *Decides* to act;\n\n';
const two = '2. *Requests* a report.\n';

const found = (rule: RuleId, text: string): readonly Report[] => check(text).filter((report) => report.rule === rule);
const messages = (rule: RuleId, text: string): readonly string[] => found(rule, text).map(({ message }) => message);
const heading = (symbol: string, date: string, number: string): string =>
  `${symbol}\n\n**Resolution adopted by the General Assembly on ${date}**\n\n**${number}. Rivers**\n\n`;

describe('rules in special cases', () => {
  it('an abbreviation may follow its full name in parentheses', () => {
    const text = (words: string): string => `${organ}${preamble}1. *Notes* ${words};\n\n${two}`;
    assert.equal(found('abbreviation', text('the work of the UN system on rivers')).length, 1);
    assert.deepEqual(found('abbreviation', text('the United Nations (UN) and the work of the UN on rivers')), []);
  });

  it('words that two rules look for are given to both', () => {
    const text = `${organ}${preamble}1. *Notes* the principles of the UN Charter;\n\n${two}`;
    assert.equal(found('fixed-term', text).length, 1);
    assert.ok(check(text).every(({ rule }) => rule === 'fixed-term' || rule === 'abbreviation'));
  });

  it('the name of Türkiye changed in June 2022', () => {
    const text = (head: string): string => `${head}${organ}${preamble}1. *Notes* the rivers in Turkey;\n\n${two}`;
    const head = (date: string): string => heading('A/RES/80/901', date, '80/901');
    assert.equal(found('country-name', text(head('12 December 2022'))).length, 1);
    assert.deepEqual(found('country-name', text(head('12 December 2015'))), []);
    assert.equal(found('country-name', text('A/80/L.4\n\n**Eightieth session**\n\n')).length, 1);
    assert.deepEqual(found('country-name', text('A/70/L.4\n\n**Seventieth session**\n\n')), []);
    assert.deepEqual(found('country-name', text('')), []);
  });

  it('an opening over two lines with two words of sequence has no fix', () => {
    const [finding] = found(
      'doubled-sequence-word',
      `${organ}${preamble}1. *Also further\nrequests* a report;\n\n${two}`,
    );
    assert.ok(finding);
    assert.equal(finding.fix, undefined);
  });

  it('an opening over two lines in the wrong order has no fix', () => {
    const [finding] = found('sequence-word-position', `${organ}*Also\nrecalling* it,\n\n${one}${two}`);
    assert.ok(finding);
    assert.equal(finding.fix, undefined);
  });

  it('the number of a Security Council resolution has the year of its adoption and of its run', () => {
    const text = (number: string, date: string): string =>
      `**Resolution ${number}**\n\n**Adopted by the Security Council at its 9000th meeting, on ${date}**\n\n*The Security Council*,\n\n${preamble}${one}${two}`;
    assert.match(messages('heading-number-mismatch', text('2300 (2015)', '3 March 2016'))[0] ?? '', /2015/);
    assert.equal(found('heading-number-mismatch', text('1325 (2015)', '3 March 2015')).length, 1);
    assert.deepEqual(found('heading-number-mismatch', text('2210 (2015)', '16 March 2015')), []);
    const other = `${heading('A/RES/80/901', '12 December 2025', '80/902')}${organ}${preamble}${one}${two}`;
    assert.match(messages('heading-number-mismatch', other)[0] ?? '', /80\/902/);
  });

  it('the bracketed line has one of two forms, and a symbol that fits it', () => {
    const text = (line: string): string =>
      `${heading('A/RES/80/901', '12 December 2025', '80/901').replace('**80/901.', `[*${line}*]\n\n**80/901.`)}${organ}${preamble}${one}${two}`;
    for (const line of [
      'as proposed by its members (A/80/L.5)',
      'on the report of the Second Committee (A/80/L.5)',
      'without reference to a Main Committee (A/80/5)',
    ]) {
      assert.equal(found('malformed-report-line', text(line)).length, 1, line);
    }
    assert.deepEqual(found('malformed-report-line', text('without reference to a Main Committee (A/80/L.5)')), []);
  });

  it('an annex that is referred to exists', () => {
    const text = (words: string, ...annexes: readonly string[]): string =>
      `${organ}${preamble}1. *Adopts* the principles contained in ${words} to the present resolution;\n\n${two}\n${annexes.join('\n\n')}\n`;
    const annex = (name: string): string => `**${name}**\n\nRivers are shared.`;
    assert.match(messages('missing-annex', text('the annex'))[0] ?? '', /has none/);
    assert.match(messages('missing-annex', text('annex II'))[0] ?? '', /no annex/);
    assert.match(messages('missing-annex', text('annex II', annex('Annex I')))[0] ?? '', /the first/);
    assert.deepEqual(found('missing-annex', text('annex II', annex('Annex I'), annex('Annex II'))), []);
  });

  it('an adopted text ends with its meeting and date, one of the Human Rights Council with its vote', () => {
    const head = heading('A/RES/80/901', '12 December 2025', '80/901');
    assert.equal(found('missing-closing-lines', `${head}${organ}${preamble}${one}${two}`).length, 1);
    const rights = `A/HRC/RES/62/90\n\n**Resolution adopted by the Human Rights Council on 8 July 2026**\n\n*The Human Rights Council*,\n\n${preamble}${one}${two}\n*35th meeting*\n\n*8 July 2026*\n`;
    assert.match(messages('missing-closing-lines', rights)[0] ?? '', /how it was adopted/);
    assert.deepEqual(found('missing-closing-lines', `${rights}\n[*Adopted without a vote.*]\n`), []);
  });
});
