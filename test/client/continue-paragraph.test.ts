/** Enter at the end of a paragraph offers the next number or label; `|` is the cursor before and after. */
import assert from 'node:assert/strict';
import { continueParagraph } from '../../client/src/continue-paragraph';

const enter = (marked: string): string | undefined => {
  const at = marked.indexOf('|');
  const lines = marked.replace('|', '').split('\n');
  const before = marked.slice(0, at).split('\n');
  const line = before.length - 1;
  const result = continueParagraph((index) => lines[index] ?? '', line, before.at(-1)?.length ?? 0);
  if (!result) return undefined;
  lines[line] = `${lines[line]?.slice(0, result.from) ?? ''}${result.text}|`;
  return lines.join('\n');
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

const plain: readonly (readonly [about: string, text: string])[] = [
  ['inside a paragraph', '1. *Decides*;| to act;'],
  ['after the last paragraph', '1. *Decides* to act.|'],
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
  for (const [about, text] of plain) it(`is only a new line: ${about}`, () => assert.equal(enter(text), undefined));
});
