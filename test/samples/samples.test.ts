/** The samples show what is promised: one draft with eleven slips, and the same draft without any. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { check, fixAll } from '../../server/src/core/index';

const read = (name: string): string => readFileSync(`samples/${name}.resolution.md`, 'utf8');

const found = (text: string): readonly string[] =>
  check(text).map(({ rule, span }) => {
    const line = text.slice(0, span.start).split('\n').length;
    return `${line} ${rule} ‹${text.slice(span.start, span.end)}›`;
  });

const withoutRemark = (text: string): string => text.replace(/^<!--.*-->\n/, '');

describe('samples', () => {
  it('with slips: each of them is found', () => {
    assert.deepEqual(found(read('draft-resolution')), [
      '27 preambular-ending ‹;›',
      '29 misspelt-opening ‹Reafirming›',
      '33 italics-too-long ‹ that›',
      '35 italics-too-short ‹*Noting* with concern›',
      '37 note-mark-before-punctuation ‹[^3]›',
      '43 operative-opening-not-italic ‹Calls upon›',
      '55 subparagraph-sequence ‹(d)›',
      '57 operative-ending ‹,›',
      '65 skipped-paragraph-number ‹9.›',
      '65 participle-in-operative-part ‹Stressing›',
      '67 mark-without-note ‹[^5]›',
    ]);
  });

  it('without slips: nothing is found', () => {
    assert.deepEqual(found(read('clean-resolution')), []);
  });

  it('are the same draft: the safe fixes and two decisions lead from one to the other', () => {
    const fixed = fixAll(read('draft-resolution'))
      .text.replace('[^5]', '')
      .replaceAll(/^(9|1[0-3])\. /gm, (_all, number: string) => `${Number(number) - 1}. `);
    assert.equal(withoutRemark(fixed), withoutRemark(read('clean-resolution')));
  });
});
