/** Tab and Shift+Tab on a sub-paragraph that is only begun; the last line is the one with the cursor. */
import assert from 'node:assert/strict';
import { changeDegree, type Direction } from '../../client/src/change-degree';

const press = (direction: Direction, draft: string): string | undefined => {
  const lines = draft.split('\n');
  const line = lines.length - 1;
  const change = changeDegree((at) => lines[at] ?? '', line, direction);
  const last = lines[line] ?? '';
  return change && `${last.slice(0, change.from)}${change.label}${last.slice(change.to)}`;
};

const tab = (draft: string): string | undefined => press(1, draft);
const shiftTab = (draft: string): string | undefined => press(-1, draft);

const list = '1. *Requests* States:\n\n(a) To act:\n\n';
const inner = `${list}(i) At sea;\n\n`;

describe('Tab on a sub-paragraph that is only begun', () => {
  it('opens a list in the item above', () => assert.equal(tab(`${list}(b) `), '(i) '));
  it('opens no list where no item is above', () => assert.equal(tab('1. *Requests*:\n\n(a) '), undefined));
  it('goes on with the list in the item above', () => assert.equal(tab(`${inner}(b) To`), '(ii) To'));
  it('keeps the way in which labels are written', () => {
    assert.equal(tab('1. *Requests*:\n\n  a) To act:\n\n  b) '), '  i) ');
    assert.equal(tab('1. *Requests*:\n\n  a. To act:\n\n  b.'), '  i.');
  });
  it('goes back to the letters', () => {
    assert.equal(shiftTab(`${inner}(ii) `), '(b) ');
    assert.equal(shiftTab(`${list}(i) To`), '(b) To');
  });
  it('and back again', () => assert.equal(tab(`${inner}(b) `), '(ii) '));
  it('reads (i) after (h) as a letter', () => {
    const letters = [...'abcdefgh'].map((letter) => `(${letter}) To act;`).join('\n\n');
    assert.equal(tab(`1. *Requests*:\n\n${letters}\n\n(i) `), '(i) ');
    assert.equal(shiftTab(`1. *Requests*:\n\n${letters}\n\n(i) `), undefined);
  });

  const usual: readonly (readonly [about: string, draft: string])[] = [
    ['on a sub-paragraph of some words', `${list}(b) To act at sea`],
    ['on a number', `${list}2. `],
    ['on other lines', '*Recalling* its resolution 70/1'],
    ['below no number', '(a) To act;\n\n(b) '],
    ['where labels do not go on', `${list}(xyz) `],
    ['in an empty draft', ''],
  ];
  for (const [about, draft] of usual) {
    it(`is the usual Tab ${about}`, () => assert.deepEqual([tab(draft), shiftTab(draft)], [undefined, undefined]));
  }
  it('has no third degree', () => assert.equal(tab(`${inner}(ii) `), undefined));
  it('has no degree outside the letters', () => assert.equal(shiftTab(`${list}(b) `), undefined));
});
