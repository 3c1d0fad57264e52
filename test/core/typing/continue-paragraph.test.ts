/** Enter at the end of a paragraph offers the next number or label; `|` is the cursor before and after. */
import assert from 'node:assert/strict';
import { continueParagraph } from '../../../server/src/core/typing/continue-paragraph';

const enter = (marked: string): string | undefined => {
  const at = marked.indexOf('|');
  const lines = marked.replace('|', '').split('\n');
  const before = marked.slice(0, at).split('\n');
  const line = before.length - 1;
  const result = continueParagraph((index) => lines[index] ?? '', line, before.at(-1)?.length ?? 0);
  if (!result) return undefined;
  const kept = [...lines.slice(0, result.line), lines[result.line]?.slice(0, result.from) ?? ''].join('\n');
  const rest = result.takesRest ? '' : (lines[line] ?? '').slice(before.at(-1)?.length ?? 0).trim();
  return [`${kept}${result.text}|${rest}`, ...lines.slice(line + 1)].join('\n');
};

const continued: readonly (readonly [about: string, before: string, after: string])[] = [
  ['the next number', '12. *Decides* to act;|', '12. *Decides* to act;\n\n13. |'],
  ['after a note mark', '9. *Decides* to act;[^3]|', '9. *Decides* to act;[^3]\n\n10. |'],
  [
    'after two raised marks',
    '9. *Decides*;<sup>3</sup>,<sup>4</sup>|',
    '9. *Decides*;<sup>3</sup>,<sup>4</sup>\n\n10. |',
  ],
  ['before the last mark', '1. *Decides* to act|;', '1. *Decides* to act;\n\n2. |'],
  ['before the last mark and its note mark', '1. *Decides* to act|.[^1]', '1. *Decides* to act;[^1]\n\n2. |'],
  ['before a note mark', '1. *Decides* to act;|[^1]', '1. *Decides* to act;[^1]\n\n2. |'],
  ['before a colon', '1. *Requests* States|:', '1. *Requests* States:\n\n(a) |'],
  ['before a comma in the preamble', '*Noting* the report|,', '*Noting* the report,\n\n|'],
  ['before spaces at the end', '1. *Decides* to act;|  ', '1. *Decides* to act;\n\n2. |'],
  ['a paragraph of several lines', '1. *Decides*\nto act;|', '1. *Decides*\nto act;\n\n2. |'],
  ['without blank lines where there are none', 'x\n1. *Decides* to act;|', 'x\n1. *Decides* to act;\n2. |'],
  ['an escaped number', '1\\. *Decides* to act;|', '1\\. *Decides* to act;\n\n2\\. |'],
  ['a bold number', '**1.** *Decides* to act;|', '**1.** *Decides* to act;\n\n**2.** |'],
  ['in the middle of the text', '1. *Decides*;|\n\n2. *Requests*.', '1. *Decides*;\n\n2. |\n\n2. *Requests*.'],
  ['a list after a colon', '1. *Requests* States:|', '1. *Requests* States:\n\n(a) |'],
  ['the next letter', '1. *Requests*:\n\n(a) To act;|', '1. *Requests*:\n\n(a) To act;\n\n(b) |'],
  ['a list in a list', '1. *Requests*:\n\n(a) To act:|', '1. *Requests*:\n\n(a) To act:\n\n(i) |'],
  [
    'the next roman numeral',
    '1. *Requests*:\n\n(a) To:\n\n(i) Act;|',
    '1. *Requests*:\n\n(a) To:\n\n(i) Act;\n\n(ii) |',
  ],
  [
    'the letter i after h',
    `1. *Requests*:\n\n${[...'abcdefgh'].map((letter) => `(${letter}) To act;`).join('\n\n')}|`,
    `1. *Requests*:\n\n${[...'abcdefgh'].map((letter) => `(${letter}) To act;`).join('\n\n')}\n\n(i) |`,
  ],
  ['indented labels', '1. *Requests*:\n\n   a) To act;|', '1. *Requests*:\n\n   a) To act;\n\n   b) |'],
  [
    'after a slip in the labels',
    '1. *Requests*:\n\n(a) To act;\n\n(d) To go;|',
    '1. *Requests*:\n\n(a) To act;\n\n(d) To go;\n\n(e) |',
  ],
  ['an empty number goes', '1. *Asks* whom?\n\n2. |', '1. *Asks* whom?\n\n|'],
  ['an empty number without a space goes', '1. *Asks* whom?\n\n2.|', '1. *Asks* whom?\n\n|'],
  ['an empty first number goes', '2. |', '|'],
  [
    'an empty letter becomes the next number',
    '1. *Requests*:\n\n(a) To act;\n\n(b) |',
    '1. *Requests*:\n\n(a) To act;\n\n2. |',
  ],
  [
    'an empty roman numeral becomes the next letter',
    '1. *Requests*:\n\n(a) To:\n\n(i) Act;\n\n(ii) |',
    '1. *Requests*:\n\n(a) To:\n\n(i) Act;\n\n(b) |',
  ],
];

const marked: readonly (readonly [about: string, before: string, after: string])[] = [
  ['after the last paragraph', '1. *Decides* to act.|', '1. *Decides* to act;\n\n2. |'],
  ['before a note mark', '1. *Decides* to act.[^1]|', '1. *Decides* to act;[^1]\n\n2. |'],
  ['where no mark is', '1. *Decides* to act|', '1. *Decides* to act;\n\n2. |'],
  ['after a year', '1. *Decides* to act in 2027|  ', '1. *Decides* to act in 2027;\n\n2. |'],
  ['after a title', '1. *Notes* the item “Seas”|', '1. *Notes* the item “Seas”;\n\n2. |'],
  ['after the last item', '1. *Asks*:\n\n(a) To act.|', '1. *Asks*:\n\n(a) To act;\n\n(b) |'],
  ['before a paragraph below', 'x\n1. *Asks* all|\n2. *Notes* it.', 'x\n1. *Asks* all;\n2. |\n2. *Notes* it.'],
  ['the semicolon of an abbreviation', '1. *Asks* States, etc.;|', '1. *Asks* States, etc.;\n\n2. |'],
  ['none after “; and”', '1. *Asks* States; and|', '1. *Asks* States; and\n\n2. |'],
  ['a comma in the preamble', '*Deeply concerned* about it|', '*Deeply concerned* about it,\n\n|'],
  ['a comma before a note mark', '*Recalling* the Convention[^1]|', '*Recalling* the Convention,[^1]\n\n|'],
  ['a comma after several lines', '*Aware*\nof it|\n', '*Aware*\nof it,\n\n|\n'],
  ['only a blank line after a comma', '*Noting* it,|\n\n*Aware* of it,', '*Noting* it,\n\n|\n\n*Aware* of it,'],
  ['only a blank line after the body', 'x\n\n*The General Assembly*,|', 'x\n\n*The General Assembly*,\n\n|'],
  ['no blank line where there are none', '*The Council*,\n*Noting* it|', '*The Council*,\n*Noting* it,\n|'],
];

const plain: readonly (readonly [about: string, text: string])[] = [
  ['inside a paragraph', '1. *Decides* |to act;'],
  ['in the middle of the lines of a paragraph', '1. *Decides* to act|\nat once.'],
  ['in the middle of the lines of a preambular paragraph', '*Noting* it,|\nand more,'],
  ['after a word that goes on', '1. *Decides* that the|'],
  ['after an opening', '1. *Decides*|'],
  ['after a question mark', '1. *Asks*:\n\n(a) Who acts?|'],
  ['after an ellipsis', '1. *Decides* to act...|'],
  ['after a full stop in quotation marks', '1. *Adopts* “It shall act.”|'],
  ['in an annex', '1. *Decides* to act.\n\n**Annex**\n\n1. The Committee shall meet.|'],
  ['after an unnumbered operative paragraph', '*Takes note* of the report|'],
  ['after the name of the body', '*The General Assembly*|'],
  ['after a heading', '**Safe harbours**|'],
  ['after a closing line', '1. *Decides*.\n\n*Recalling* it,|'],
  ['after a comma', '1. *Decides* to act,|'],
  ['in the preamble', '*Recalling* its resolution;|'],
  ['in an unnumbered paragraph below a numbered one', '1. *Decides* to act;\n\nA remark;|'],
  ['on an empty line', '1. *Decides* to act;\n\n|'],
  ['in an empty text', '|'],
  ['a label without a number above', '(a) To act;|'],
  ['a third degree', '1. *Requests*:\n\n(a) To:\n\n(i) Act:|'],
  ['a label that is none', '1. *Requests*:\n\n(xyz) To act;|'],
];

describe('Enter at the end of a paragraph', () => {
  for (const [about, before, after] of continued) it(`writes: ${about}`, () => assert.equal(enter(before), after));
  for (const [about, before, after] of marked) it(`sets a mark: ${about}`, () => assert.equal(enter(before), after));
  for (const [about, text] of plain) it(`is only a new line: ${about}`, () => assert.equal(enter(text), undefined));

  const left: readonly (readonly [about: string, before: string, after: string])[] = [
    ['of the draft', '1. *Decides* to act;[^1]\n\n2. |\n', '1. *Decides* to act.[^1]\n\n|\n'],
    ['without blank lines', '1. *Decides*;\n2.|', '1. *Decides*.\n|'],
    ['with a list', '1. *Asks*:\n\n(a) To act;\n\n2. |', '1. *Asks*:\n\n(a) To act.\n\n|'],
    ['above notes', '1. *Asks* all;[^1]\n\n2. |\n\n[^1]: A/81/1.', '1. *Asks* all.[^1]\n\n|\n\n[^1]: A/81/1.'],
    ['above an annex', '1. *Asks*;\n\n2. |\n\n**Annex**\n\n1. Boats.', '1. *Asks*.\n\n|\n\n**Annex**\n\n1. Boats.'],
    ['above the closing lines', '1. *Asks* all;\n\n2. |\n\n*3rd meeting*', '1. *Asks* all.\n\n|\n\n*3rd meeting*'],
  ];
  for (const [about, before, after] of left)
    it(`makes the mark of the last paragraph a full stop when its empty number is left: ${about}`, () =>
      assert.equal(enter(before), after));

  const kept: readonly (readonly [about: string, before: string, after: string])[] = [
    ['a number follows', '1. *Asks*;\n\n2. |\n\n3. *Asks*.', '1. *Asks*;\n\n|\n\n3. *Asks*.'],
    [
      'a number follows in the next section',
      '1. *Asks*;\n\n2. |\n\n**II**\n\n2. *Asks*.',
      '1. *Asks*;\n\n|\n\n**II**\n\n2. *Asks*.',
    ],
    ['a paragraph lacks its number', '1. *Asks*;\n\n2. |\n\n*Asks* all.', '1. *Asks*;\n\n|\n\n*Asks* all.'],
    ['another mark stands there', '1. *Decides*:\n\n2. |', '1. *Decides*:\n\n|'],
    ['it is an annex', '1. Boats;\n\n2. |', '1. Boats;\n\n|'],
  ];
  for (const [about, before, after] of kept)
    it(`keeps the mark where ${about}`, () => assert.equal(enter(before), after));

  it('says which label is begun or goes, and where', () => {
    const room = (draft: string): unknown => {
      const lines = draft.split('\n');
      const last = lines.length - 1;
      return continueParagraph((index) => lines[index] ?? '', last, (lines[last] ?? '').length)?.room;
    };
    assert.deepEqual(room('1. *Asks*.'), { line: 0, character: 10, begun: '2.' });
    assert.deepEqual(room('1. *Asks*:\n\n(a) To go;'), { line: 2, character: 10, begun: '(b)' });
    assert.deepEqual(room('1. *Asks*;\n\n2. '), { line: 0, character: 10, own: 2, removed: '2.' });
    assert.deepEqual(room('1. *Asks*:\n\n(a) To go;\n\n(b) '), { line: 2, character: 10, own: 4, begun: '2.' });
  });
});

const halved: readonly (readonly [about: string, before: string, after: string])[] = [
  ['behind a semicolon', '1. *Asks* all; |*Notes* it.', '1. *Asks* all;\n\n2. |*Notes* it.'],
  ['behind a sentence', '1. *Asks* all. |*Notes* it.', '1. *Asks* all;\n\n2. |*Notes* it.'],
  ['behind a sentence, before its blank', '1. *Asks* all.[^1]| *Notes* it.', '1. *Asks* all;[^1]\n\n2. |*Notes* it.'],
  ['before an opening', '1. *Asks* all to act |*Notes* it.', '1. *Asks* all to act;\n\n2. |*Notes* it.'],
  ['before a sentence', '1. *Asks* for action. |All may go.', '1. *Asks* for action;\n\n2. |All may go.'],
  ['in a paragraph of several lines', '1. *Asks*\nall; |*Notes*\nit.', '1. *Asks*\nall;\n\n2. |*Notes*\nit.'],
  ['in a list', '1. *Asks*:\n\n(a) To act; |To go.', '1. *Asks*:\n\n(a) To act;\n\n(b) |To go.'],
  ['where a list begins', '1. *Asks* all: |To act;', '1. *Asks* all:\n\n(a) |To act;'],
  ['in the preamble', '*Noting* it, |*Aware* of it,', '*Noting* it,\n\n|*Aware* of it,'],
  ['in the preamble, where a comma lacks', '*Noting* it |*Aware* of it,', '*Noting* it,\n\n|*Aware* of it,'],
];

const whole: readonly (readonly [about: string, text: string])[] = [
  ['between words', '1. *Asks* all |to act.'],
  ['behind a comma', '1. *Asks* all, |in particular States, to act.'],
  ['in brackets', '1. *Takes note* of the reports (A/81/1; |A/81/2);'],
  ['in a quotation', '1. *Adopts* the theme “Boats; |Lights”;'],
  ['behind an abbreviation', '1. *Thanks* Ms. |Lee.'],
  ['behind the label', '1. |*Asks* all;'],
  ['at the beginning', '|1. *Asks* all;'],
  ['before a label', '1. *Asks*: |(a) To act;'],
  ['in the preamble, between words', '*Noting* it, |and aware of it,'],
  ['in the title', '**Boats; |Lights**'],
  ['in an annex', '1. The boats go. |The lights shine.'],
];

describe('Enter inside a paragraph', () => {
  for (const [about, before, after] of halved) it(`splits it ${about}`, () => assert.equal(enter(before), after));
  for (const [about, text] of whole) it(`only breaks the line ${about}`, () => assert.equal(enter(text), undefined));
});
