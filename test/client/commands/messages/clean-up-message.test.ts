/** What is asked before a text is cleaned up. */
import assert from 'node:assert/strict';
import { cleanUpMessage } from '../../../../client/src/commands/messages/clean-up-message';

describe('the question before cleaning up', () => {
  it('says what is done, which lines go and what is left undone', () => {
    assert.deepEqual(cleanUpMessage(['Escapes undone'], ['25-12345 1/2'], ['Notes: left undone.']), {
      text: 'Clean up this text? No word is lost.',
      detail: 'Escapes undone.\nLines that go:\n– 25-12345 1/2\nNotes: left undone.',
    });
  });

  it('cuts a long list', () => {
    const { detail } = cleanUpMessage(
      ['Done'],
      Array.from({ length: 10 }, (_, index) => String(index)),
      [],
    );
    assert.ok(detail.endsWith('– 7\n… and 2 more'));
  });

  it('says that there is nothing to do', () => {
    assert.deepEqual(cleanUpMessage([], [], []), { text: 'There is nothing to clean up.', detail: '' });
  });
});
