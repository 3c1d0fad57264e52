/** When the server is asked for new numbers. */
import assert from 'node:assert/strict';
import { changeDegree, degreeRoom, type Direction } from '../../../server/src/core/typing/change-degree';
import { needsRoom, type Room } from '../../../server/src/core/typing/room';

const needs = (draft: string, room: Omit<Room, 'line' | 'character'>): boolean => {
  const lines = draft.split('\n');
  return needsRoom((line) => lines[line] ?? '', lines.length, { line: 0, character: 0, ...room });
};

describe('room for a number', () => {
  it('is asked for only where another number is pushed or a gap is left', () => {
    assert.equal(needs('1. *Asks*;\n\n2. *Asks*.', { begun: '2.' }), true);
    assert.equal(needs('1. *Asks*;\n\n3. *Asks*.', { begun: '2.' }), false);
    assert.equal(needs('1. *Asks*;\n\n3. *Asks*.', { removed: '2.' }), true);
    assert.equal(needs('1. *Asks*.', { begun: '2.' }), false);
    assert.equal(needs('1. *Asks*:\n\n(a) To go.', { begun: '(a)' }), true);
    assert.equal(needs('1. *Asks*:\n\n2. *Asks*:\n\n(a) To go.', { begun: '(a)' }), false);
    assert.equal(needs('1. *Asks*;\n\n2. ', { removed: '2.', own: 2 }), false);
    assert.equal(needs('1. *Asks*.', { begun: '2.', isSplit: true }), true);
  });

  it('is left behind by Tab and taken by Shift+Tab', () => {
    const room = (draft: string, direction: Direction): Room | undefined => {
      const lines = draft.split('\n');
      const text = (line: number): string => lines[line] ?? '';
      return degreeRoom(text, 2, changeDegree(text, 2, direction) ?? [], direction);
    };
    const place = { line: 0, character: 10, own: 2 };
    assert.deepEqual(room('1. *Asks*;\n\n2. \n\n3. *Asks*.', 1), { ...place, removed: '2.' });
    assert.deepEqual(room('1. *Asks*:\n\n(a) \n\n2. *Asks*.', -1), { ...place, begun: '2.' });
    assert.equal(room('1. *Asks*:\n\n', 1), undefined);
  });
});
