/** What is asked before a draft is renumbered. */
import assert from 'node:assert/strict';
import { renumberMessage } from '../../../../client/src/commands/messages/renumber-message';

describe('the question before renumbering', () => {
  it('says how much changes', () => {
    assert.deepEqual(renumberMessage(1, []), { text: '1 number or word changes. Renumber this draft?', detail: '' });
    assert.equal(renumberMessage(7, []).text, '7 numbers and words change. Renumber this draft?');
    assert.equal(renumberMessage(0, []).text, 'All numbers are in order.');
  });

  it('lists what the drafter must look at, and no more than fits on the screen', () => {
    assert.equal(renumberMessage(2, ['One.', 'Two.']).detail, 'Look at these yourself:\nOne.\nTwo.');
    const many = renumberMessage(
      2,
      Array.from({ length: 14 }, (_, index) => `${index}.`),
    ).detail.split('\n');
    assert.deepEqual([many.length, many.at(-1)], [12, '… and 4 more']);
  });
});
