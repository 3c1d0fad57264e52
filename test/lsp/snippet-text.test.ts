/** Words of a draft mean nothing in the notation of snippets. */
import assert from 'node:assert/strict';
import { snippetText } from '../../server/src/lsp/snippet-text';

describe('open places in the notation of snippets', () => {
  it('are numbered', () => {
    const pieces = [
      'at its ',
      { words: 'next session', isExample: false },
      ' on ',
      { words: 'tides', isExample: true },
    ];
    assert.equal(snippetText(pieces), 'at its ${1:next session} on ${2:tides}');
  });

  it('keep signs of the draft as they are', () => {
    assert.equal(snippetText(['1\\. $5 ', { words: '{$TM}', isExample: false }]), '1\\\\. \\$5 ${1:{\\$TM\\}}');
  });
});
