/** Enter at the end of a paragraph offers the next number or label; `|` is the cursor before and after. */
import assert from 'node:assert/strict';
import { continueParagraph } from '../../client/src/continue-paragraph';

const enter = (marked: string, wasLast = false): string | undefined => {
  const at = marked.indexOf('|');
  const lines = marked.replace('|', '').split('\n');
  const before = marked.slice(0, at).split('\n');
  const line = before.length - 1;
  const result = continueParagraph((index) => lines[index] ?? '', line, before.at(-1)?.length ?? 0, wasLast);
  if (!result) return undefined;
  const kept = [...lines.slice(0, result.line), lines[result.line]?.slice(0, result.from) ?? ''].join('\n');
  return [`${kept}${result.text}|`, ...lines.slice(line + 1)].join('\n');
};

const continued: readonly (readonly [about: string, before: string, after: string])[] = [
  ['the next number', '12. *Decides* to act;|', '12. *Decides* to act;\n\n13. |'],
  ['after a note mark', '9. *Decides* to act;[^3]|', '9. *Decides* to act;[^3]\n\n10. |'],
  [
    'after two raised marks',
    '9. *Decides*;<sup>3</sup>,<sup>4</sup>|',
    '9. *Decides*;<sup>3</sup>,<sup>4</sup>\n\n10. |',
  ],
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
  ['an empty number goes', '1. *Decides*;\n\n2. |', '1. *Decides*;\n\n|'],
  ['an empty number without a space goes', '1. *Decides*;\n\n2.|', '1. *Decides*;\n\n|'],
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
  ['inside a paragraph', '1. *Decides*;| to act;'],
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

  it('gives the full stop back when the number that took it is left empty', () => {
    assert.equal(enter('1. *Decides* to act;[^1]\n\n2. |\n', true), '1. *Decides* to act.[^1]\n\n|\n');
    assert.equal(enter('1. *Decides*;\n2.|', true), '1. *Decides*.\n|');
    assert.equal(enter('1. *Decides*:\n\n2. |', true), '1. *Decides*:\n\n|');
    assert.equal(enter('2. |', true), '|');
  });

  it('remembers the full stop from the letter to the number', () => {
    const lines = ['1. *Asks*:', '(a) To act;', '(b) '];
    const text = (index: number): string => lines[index] ?? '';
    assert.deepEqual(continueParagraph(text, 2, 4, true), { line: 2, from: 0, text: '2. ', wasLast: true });
    assert.deepEqual(continueParagraph(text, 2, 4), { line: 2, from: 0, text: '2. ' });
  });
});
