/** Layout: what formatting changes, and what it leaves alone. */
import assert from 'node:assert/strict';
import { defaultFormat, format, formatEdits, formatRangeEdits } from '../../../../server/src/core/ide/format/format';
import { applyEdits, parse } from '../../../../server/src/core/index';

const organLine = '*The General Assembly*,';
const lines = (...all: readonly string[]): string => [organLine, ...all].join('\n\n') + '\n';

const tidy = lines(
  '*Noting* the tides,[^1]',
  '1. *Decides* to measure them:',
  '(a) At dawn;',
  '(b) At dusk;',
  '2. *Requests* a report.',
  '[^1]: A/79/12.',
);

describe('formatting', () => {
  it('has nothing to change in a draft in good form', () => {
    assert.deepEqual(formatEdits(parse(tidy), defaultFormat), []);
  });

  it('leaves one space between words and after numbers and labels, and none at the end of lines', () => {
    const loose = tidy
      .replace('the tides', 'the   tides')
      .replace('1. ', '1.  ')
      .replace('(a) ', '(a)\t')
      .replace('At dusk;', 'At dusk;   ');
    assert.equal(format(loose), tidy);
  });

  it('writes a space that is missing after a number or label', () => {
    assert.equal(format(tidy.replace('1. ', '1.').replace('(a) ', '(a)')), tidy.replace('(a) ', '(a)'));
  });

  it('leaves one blank line between paragraphs', () => {
    const loose = tidy.replace('\n\n1.', '\n\n\n \n1.').replace('\n\n(a)', '\n(a)').replace('\n\n(b)', '\n(b)');
    assert.equal(format(`\n\n${loose}\n\n`), tidy);
  });

  it('keeps the line ends of the file', () => {
    const windows = tidy.replaceAll('\n', '\r\n');
    assert.equal(format(windows), windows);
    assert.equal(format(windows.replace('\r\n\r\n(a)', '\r\n(a)')), windows);
  });

  it('leaves headings, notes, comments, tables, code and front matter where they stand', () => {
    const kept = `---\nbody:  GA\n---\n\nA/C.2/80/L.4\n**Eightieth session**\n\n${lines(
      '<!-- a   remark -->\n*Noting* the `a  b` of tides,[^1]',
      '1. *Decides* to meet [in  May](https://example.org/a).',
      '| a  | b  |\n| --- | --- |\n| 1  | 2  |',
      '[^1]: A/79/12.\n[^a]: A/79/13.',
    )}`;
    assert.equal(format(kept), kept.replace('[in  May]', '[in May]'));
  });

  it('keeps spaces after a number that later lines stand under', () => {
    const hanging = lines('1.  *Decides* to measure the tides\n    at dawn.');
    assert.equal(format(hanging), hanging);
  });

  it('keeps blanks that break a line', () => {
    const broken = lines('1. *Decides* to measure  \nthe tides.');
    assert.equal(format(broken), broken);
    assert.equal(format(broken.replace('  \n', '    \n')), broken);
  });

  it('gathers notes and puts them in order where their numbers are right', () => {
    const scattered = lines(
      '*Noting* the tides,[^1]',
      '[^1]: A/79/12.',
      '1. *Decides* to measure them;[^2]',
      '2. *Requests* a report.',
      '[^2]: A/79/13.',
    );
    const gathered = lines(
      '*Noting* the tides,[^1]',
      '1. *Decides* to measure them;[^2]',
      '2. *Requests* a report.',
      '[^1]: A/79/12.',
      '[^2]: A/79/13.',
    );
    assert.equal(format(scattered), gathered);
    const turned = gathered.replace('[^1]: A/79/12.\n\n[^2]: A/79/13.', '[^2]: A/79/13.\n\n[^1]: A/79/12.');
    assert.equal(format(turned), gathered);
    const wrong = scattered.replaceAll('[^1]', '[^3]');
    assert.equal(format(wrong), wrong);
  });

  it('formats the lines that are asked for, and moves no note', () => {
    const loose = tidy.replace('the tides', 'the  tides').replace('a report', 'a  report');
    const start = loose.indexOf('2. ');
    const edits = formatRangeEdits(parse(loose), defaultFormat, { start, end: start + 1 });
    assert.equal(applyEdits(loose, edits), tidy.replace('the tides', 'the  tides'));
  });

  describe('of no-break spaces', () => {
    const plain = lines(
      '*Recalling* resolutions 1325 (2000), 217 A (III) and 79/98 B, and document No. 5 (A/79/12, para. 3) of 19 December 2024,',
      '1. *Decides* to meet on 3 May.',
    );
    const bound = plain
      .replace('1325 (', '1325\u00A0(')
      .replace('217 A (', '217\u00A0A\u00A0(')
      .replace('79/98 B', '79/98\u00A0B')
      .replace('No. 5', 'No.\u00A05')
      .replace('para. 3', 'para.\u00A03')
      .replace('19 December', '19\u00A0December')
      .replace('3 May', '3\u00A0May');

    it('keeps them without a setting', () => {
      assert.equal(format(plain), plain);
      assert.equal(format(bound), bound);
    });

    it('adds or removes them as the setting says', () => {
      assert.equal(format(plain, { ...defaultFormat, noBreakSpaces: 'add' }), bound);
      assert.equal(format(bound, { ...defaultFormat, noBreakSpaces: 'remove' }), plain);
    });
  });

  describe('of quotation marks', () => {
    const curly = { ...defaultFormat, quotationMarks: 'curly' } as const;
    const formatted = (words: string): string =>
      format(lines(`1. *Decides* ${words}.`), curly).slice(organLine.length + 15, -2);

    it('keeps straight ones without a setting', () => {
      const straight = lines('1. *Decides* on "tides" and the States\' reefs.');
      assert.equal(format(straight), straight);
    });

    for (const [straight, wanted] of [
      ['on "tides"', 'on “tides”'],
      ['on *"tides"*, ("reefs")', 'on *“tides”*, (“reefs”)'],
      ["on the Council's and the States' reefs", 'on the Council’s and the States’ reefs'],
      ['on "the report \'Tides and time\' of May"', 'on “the report ‘Tides and time’ of May”'],
      ["on the '90s", 'on the ’90s'],
      ['on “tides” and "reefs"', 'on “tides” and “reefs”'],
      ['on "tides and reefs', 'on "tides and reefs'],
      ['on 5" pipes', 'on 5" pipes'],
      ['on `"tides"` and [reefs](https://example.org/"a")', 'on `"tides"` and [reefs](https://example.org/"a")'],
    ] as const)
      it(`writes ${wanted} for ${straight}`, () => {
        assert.equal(formatted(straight), wanted);
      });
  });
});
