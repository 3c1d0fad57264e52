/** Comments in a draft that allow a finding. */
import assert from 'node:assert/strict';
import { allowEdit } from '../../../server/src/core/allowances/allow-edit';
import { applyEdits, check, examine, parse, type CheckOptions } from '../../../server/src/core/index';

const draft = (...paragraphs: readonly string[]): string =>
  `*The General Assembly*,\n\n*Recalling* its earlier work;\n\n${paragraphs.join('\n\n')}\n`;

const found = (text: string, options?: CheckOptions): readonly string[] =>
  check(text, options).map(({ rule, span }) => `${text.slice(0, span.start).split('\n').length} ${rule}`);

const faulty = draft('1. *Welcomes* the report,', '2. *Notes* the report,', '3. *Requests* a report.');

describe('a comment that allows something', () => {
  it('holds for the block that follows', () => {
    assert.deepEqual(found(faulty), ['3 preambular-ending', '5 operative-ending', '7 operative-ending']);
    const allowed = faulty.replace('2. *Notes*', '<!-- unres-allow operative-ending: as agreed -->\n2. *Notes*');
    assert.deepEqual(found(allowed), ['3 preambular-ending', '5 operative-ending']);
    const { allowed: left } = examine(allowed);
    assert.deepEqual(
      left.map(({ report, reason }) => [report.rule, reason]),
      [['operative-ending', 'as agreed']],
    );
  });

  it('holds for the whole draft, and for several rules', () => {
    const comment = '<!-- unres-allow-document operative-ending, preambular-ending -->\n';
    assert.deepEqual(found(comment + faulty), []);
    assert.deepEqual(found(`${faulty}\n${comment}`), []);
  });

  it('holds for the sub-paragraphs of a paragraph, or for one of them', () => {
    const list = draft('*Decides*:', '(a) To act,', '(b) To rest;', '(c) To report.').replace('work;', 'work,');
    assert.deepEqual(found(list), ['7 list-item-ending']);
    for (const before of ['*Decides*', '(a) To act']) {
      assert.deepEqual(found(list.replace(before, `<!-- unres-allow list-item-ending -->\n${before}`)), [], before);
    }
    assert.deepEqual(found(list.replace('(b)', '<!-- unres-allow list-item-ending -->\n(b)')), [
      '7 list-item-ending',
      '9 unused-allowance',
    ]);
  });

  it('is found where it is not needed, unless its rule was not asked', () => {
    const text = faulty.replace('1. *Welcomes*', '<!-- unres-allow percent-sign: no -->\n1. *Welcomes*');
    const [finding] = check(text).filter(({ rule }) => rule === 'unused-allowance');
    assert.equal(finding?.severity, 'hint');
    assert.match(finding?.message ?? '', /^“percent-sign” finds nothing in the paragraph that follows/);
    assert.equal(applyEdits(text, finding?.fix?.edits ?? []), faulty);
    assert.ok(!found(text, { severities: { 'percent-sign': 'off' } }).some((each) => each.includes('unused')));
    assert.match(check(`<!-- unres-allow-document percent-sign -->\n${faulty}`)[0]?.message ?? '', /in this draft/);
  });

  it('that is not closed, or is of another kind, allows nothing', () => {
    for (const comment of [
      '<!-- unres-allow preambular-ending',
      '<!-- unres-allows preambular-ending -->',
      '<!-- note -->',
    ]) {
      assert.ok(found(`${faulty}\n${comment}\n`).includes('3 preambular-ending'), comment);
    }
  });

  it('is nothing to fix-all either, and many of them hang nothing', () => {
    const many = '<!-- unres-allow operative-ending -->\n'.repeat(5000);
    assert.ok(check(many + faulty).length > 0);
  });
});

describe('the edit that allows a finding', () => {
  const texts = [
    faulty,
    faulty.replaceAll('\n', '\r\n'),
    faulty.replace('\n\n2.', '\n2.'),
    `---\nprofile: drafting\n---\n\n${faulty}`,
    `\ufeff${faulty}`,
    draft('*Decides*:', '(a) To act,', '(b) To rest;', '(c) To report.'),
  ];

  for (const [index, text] of texts.entries()) {
    it(`silences that finding and no other, and leaves the reading as it is: text ${index + 1}`, () => {
      for (const report of check(text)) {
        for (const at of [report.span.start, 'document'] as const) {
          const edit = allowEdit(parse(text), report.rule, at, 'agreed -- in > the committee\n');
          const after = applyEdits(text, [edit]);
          const rest = check(text).filter((each) =>
            at === 'document'
              ? each.rule !== report.rule
              : each.span.start !== report.span.start || each.rule !== report.rule,
          );
          assert.deepEqual(
            check(after).map(({ rule, message }) => `${rule} ${message}`),
            rest.map(({ rule, message }) => `${rule} ${message}`),
            edit.text,
          );
          const shapes = (of: string): readonly string[] =>
            parse(of)
              .blocks.map(({ kind }) => kind)
              .filter((kind) => kind !== 'comment');
          assert.deepEqual(shapes(after), shapes(text));
          assert.equal(after.replace(edit.text, ''), text);
        }
      }
    });
  }
});
