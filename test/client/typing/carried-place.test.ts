/** A place keeps to its words while the text around it changes; `|` is the place, `[…]` what is replaced. */
import assert from 'node:assert/strict';
import { carried, carriedThrough, type Place } from '../../../client/src/typing/carried-place';

const placeAt = (text: string, offset: number): Place => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: (before.at(-1) ?? '').length };
};

/** The text after the change, with the place in it; without `|` where the place is gone. */
const after = (marked: string, text: string): string => {
  const plain = marked.replace(/[|[\]]/g, '');
  const offset = (sign: string): number => marked.slice(0, marked.indexOf(sign)).replace(/[|[\]]/g, '').length;
  const [start, end] = [offset('['), offset(']')];
  const range = { start: placeAt(plain, start), end: placeAt(plain, end) };
  const place = carried(placeAt(plain, offset('|')), { range, text });
  const lines = (plain.slice(0, start) + text + plain.slice(end)).split('\n');
  if (!place) return lines.join('\n');
  const { line, character } = place;
  return lines
    .map((each, at) => (at === line ? `${each.slice(0, character)}|${each.slice(character)}` : each))
    .join('\n');
};

const cases: readonly (readonly [about: string, before: string, text: string, after: string])[] = [
  ['stays before a change', 'a|b[c]', 'xyz', 'a|bxyz'],
  ['moves with its line', 'a[]b|c', 'xy', 'axyb|c'],
  ['moves with the words that are shorter now', 'a[bcd]e|f', '', 'ae|f'],
  ['moves behind what is put in at it', 'a[]|b', 'x', 'ax|b'],
  ['moves behind what replaces the words up to it', '[ab]|c', 'xyz', 'xyz|c'],
  ['moves to the line that a line end makes', 'a[]b|c', 'x\ny', 'ax\nyb|c'],
  ['moves down with the lines below', 'a[]\nb\nc|d', 'x\ny\n', 'ax\ny\n\nb\nc|d'],
  ['moves up where lines are taken out', 'a[b\nc]d|e', '', 'ad|e'],
  ['stays above a line end taken out behind it', 'a|b[\n]c', '', 'a|bc'],
  ['is gone with the words around it', 'a[b|c]d', 'x', 'axd'],
  ['is gone with the line end that it is at', 'a|[\n]b', '', 'ab'],
];

describe('a place that is carried along', () => {
  for (const [about, before, text, expected] of cases) {
    it(about, () => {
      assert.equal(after(before, text), expected);
    });
  }

  it('goes through several changes, the last in the text first', () => {
    const change = (line: number, text: string) => {
      const at = { line, character: 0 };
      return { range: { start: at, end: at }, text };
    };
    const place = carriedThrough({ line: 2, character: 1 }, [change(2, 'x'), change(0, 'y\n')]);
    assert.deepEqual(place, { line: 3, character: 2 });
    const gone = { range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }, text: '' };
    assert.equal(carriedThrough({ line: 2, character: 1 }, [gone, change(0, 'x')]), undefined);
  });
});
