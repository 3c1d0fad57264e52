/** Tab and Shift+Tab on a number or a label that is only begun; the last line is the one with the cursor. */
import assert from 'node:assert/strict';
import { changeDegree, type Direction } from '../../../server/src/core/typing/change-degree';

/** The draft after the key, from its last line with a paragraph. */
const press = (direction: Direction, draft: string): string | undefined => {
  const lines = draft.split('\n');
  const changes = changeDegree((at) => lines[at] ?? '', lines.length - 1, direction);
  if (!changes) return undefined;
  for (const { line, from, to, text } of changes) {
    const old = lines[line] ?? '';
    lines[line] = old.slice(0, from) + text + old.slice(to);
  }
  const above = lines.slice(0, -1).findLastIndex((line, at) => line !== '' && line !== draft.split('\n')[at]);
  return above < 0 ? lines.at(-1) : `${lines[above] ?? ''} … ${lines.at(-1) ?? ''}`;
};

const tab = (draft: string): string | undefined => press(1, draft);
const shiftTab = (draft: string): string | undefined => press(-1, draft);

const list = '1. *Requests* States:\n\n(a) To act:\n\n';
const inner = `${list}(i) At sea;\n\n`;

describe('Tab on a number or a label that is only begun', () => {
  it('opens a list in the item above', () => assert.equal(tab(`${list}(b) `), '(i) '));
  it('opens no list where no item is above', () => assert.equal(tab('1. *Requests*:\n\n(a) '), undefined));
  it('goes on with the list in the item above', () => assert.equal(tab(`${inner}(b) To`), '(ii) To'));
  it('keeps the way in which labels are written', () => {
    assert.equal(tab('1. *Requests*:\n\n  a) To act:\n\n  b) '), '  i) ');
    assert.equal(tab('1. *Requests*:\n\n  a. To act:\n\n  b.'), '  i.');
  });
  it('goes back to the letters', () => {
    assert.equal(shiftTab(`${inner}(ii) `), '(b) ');
    assert.equal(shiftTab(`${list}(i) To`), '(a) To act; … (b) To');
  });
  it('and back again', () => assert.equal(tab(`${inner}(b) `), '(ii) '));
  it('reads (i) after (h) as a letter', () => {
    const letters = [...'abcdefgh'].map((letter) => `(${letter}) To act;`).join('\n\n');
    assert.equal(tab(`1. *Requests*:\n\n${letters}\n\n(i) `), '(h) To act: … (i) ');
    assert.equal(shiftTab(`1. *Requests*:\n\n${letters}\n\n(i) `), '2. ');
  });

  const usual: readonly (readonly [about: string, draft: string])[] = [
    ['on a sub-paragraph of some words', `${list}(b) To act at sea`],
    ['on a number with words', `${list}2. *Asks*`],
    ['on the first number', '*Noting* it,\n\n1. '],
    ['on other lines', '*Recalling* its resolution 70/1'],
    ['below no number', '(a) To act;\n\n(b) '],
    ['where labels do not go on', `${list}(xyz) `],
    ['in an empty draft', ''],
  ];
  for (const [about, draft] of usual) {
    it(`is the usual Tab ${about}`, () => assert.deepEqual([tab(draft), shiftTab(draft)], [undefined, undefined]));
  }
  it('makes a semicolon above a colon where a list begins, and back', () => {
    assert.equal(tab('1. *Requests*:\n\n(a) To act;\n\n(b) '), '(a) To act: … (i) ');
    assert.equal(tab('1. *Requests*:\n\n(a) To act;[^1]\n\n(b) '), '(a) To act:[^1] … (i) ');
    assert.equal(tab('1. *Asks* all;\n\n2. '), '1. *Asks* all: … (a) ');
    assert.equal(shiftTab('1. *Asks* all:\n\n(a) '), '1. *Asks* all; … 2. ');
  });
  it('makes a number a letter of the paragraph above, and back', () => {
    assert.equal(tab(`${list}2. `), '(b) ');
    assert.equal(tab(`${inner}2. `), '(b) ');
    assert.equal(tab('1. *Requests*:\n\n  a) To act;\n\n2. '), '  b) ');
    assert.equal(shiftTab(`${inner}(b) `), '2. ');
    assert.equal(shiftTab('**1.** *Requests*:\n\n  (a) To act;\n\n  (b) '), '**2.** ');
  });
  it('has no third degree', () => assert.equal(tab(`${inner}(ii) `), undefined));
  it('has no degree outside the letters once there are words', () =>
    assert.equal(shiftTab(`${list}(b) To`), undefined));
  it('has no degree outside the numbers', () => assert.equal(shiftTab(`${list}2. `), undefined));
});
