/** Text between two halves of a paragraph does not join it, and is reported. */
import assert from 'node:assert/strict';
import { cleanUp } from '../../../../server/src/core/ide/clean-up/clean-up';

const around = (between: string): string =>
  `*The General Assembly*,\n\n*Recalling* the Charter,\n\n1. *Notes* the loss of life\n\n${between}at sea;\n\n2. *Decides* to act.\n`;

describe('cutting a paragraph by something else', () => {
  for (const foreign of [
    'Chile: delete',
    '¹ A/80/12.',
    'A/81/L.22',
    '7',
    '1/300',
    '[page 2]',
    'Please recycle',
    ':::',
  ]) {
    it(`leaves it cut, and says so: ${foreign}`, () => {
      const text = around(`${foreign}\n\n`);
      const { text: after, refused } = cleanUp(text, { notes: 'keep' });
      assert.equal(after, text);
      assert.deepEqual(refused, [`A paragraph stays cut: “${foreign}” stands in it, and was not understood.`]);
    });
  }

  it('heals it where nothing stands between', () => {
    const { text, refused } = cleanUp(around(''), { notes: 'keep' });
    assert.equal(text, around('').replace('life\n\nat sea', 'life at sea'));
    assert.deepEqual(refused, []);
  });
});
