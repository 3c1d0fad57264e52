/** Labels of sub-paragraphs are continued as they are counted. */
import assert from 'node:assert/strict';
import type { LabelReading } from '../../../server/src/core/notation/labels';
import { following, print, step } from '../../../server/src/core/typing/next-label';

const after = (alphabet: LabelReading['alphabet'], ordinal: number): string => print(following({ alphabet, ordinal }));

describe('labels', () => {
  it('go on after z with double letters', () => {
    assert.deepEqual([after('letter', 1), after('letter', 26), after('letter', 27)], ['b', 'aa', 'bb']);
  });

  it('go on in roman numerals', () => {
    assert.deepEqual(
      [3, 4, 8, 9, 13, 39, 40].map((ordinal) => after('roman', ordinal)),
      ['iv', 'v', 'ix', 'x', 'xiv', 'xl', 'xli'],
    );
  });

  it('open and close degrees', () => {
    let places: readonly LabelReading[] | undefined = [];
    for (const letters of ['a', 'b', 'i', 'ii', 'c']) places = places && step(places, letters);
    assert.deepEqual(places, [{ alphabet: 'letter', ordinal: 3 }]);
  });

  it('know no place for other words', () => {
    assert.equal(step([], 'xyz'), undefined);
  });
});
