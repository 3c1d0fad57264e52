/** Answers about openings are found once, and forgotten when there are too many. */
import assert from 'node:assert/strict';
import { remembered } from '../../../server/src/core/vocabulary/remembered';

describe('remembered answers', () => {
  it('are asked for once for each part and each words, also where there is none', () => {
    const asked: string[] = [];
    const answer = remembered((part, words): string | undefined => {
      asked.push(`${part} ${words}`);
      return words === 'constructor' ? undefined : words;
    });
    for (let times = 0; times < 3; times++) {
      assert.equal(answer('preambular', 'constructor'), undefined);
      assert.equal(answer('operative', 'Lampoons'), 'Lampoons');
    }
    assert.deepEqual(asked, ['preambular constructor', 'operative Lampoons']);
  });

  it('do not grow without end', () => {
    let asked = 0;
    const answer = remembered(() => ++asked);
    for (let index = 0; index < 5000; index++) answer('operative', String(index));
    answer('operative', '4999');
    assert.equal(asked, 5000);
    answer('operative', '0');
    assert.equal(asked, 5001);
  });
});
