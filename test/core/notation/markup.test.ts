/** What is left of words without the signs of Markdown, for each of those who ask. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineWords, runningWords, shownWords, unescaped } from '../../../server/src/core/notation/markup';
import { plainText } from '../../../server/src/core/notation/plain-text';
import { pieces } from '../../../scripts/laws/any-draft';

const printed = ' *See*\n[its report](https://docs.un.org/S/RES/242(1967)) [on A_B_1],[^1]<sup>2, 3</sup> _and_ a\\.';

describe('words without markup', () => {
  it('of a heading keep what is in brackets', () =>
    assert.equal(lineWords('**Part B\\.**\n[*Seas*][^1]<sup>2, 3</sup>'), 'Part B. [Seas]'));

  it('of running text keep blanks at the ends, and strokes', () =>
    assert.equal(runningWords(printed), ' See its report on AB1, and a\\.'));

  it('to be shown keep brackets that are no links, and underscores in words', () =>
    assert.equal(shownWords(printed), 'See its report [on A_B_1], and a.'));

  it('keep a sign behind a stroke', () => assert.equal(unescaped('1\\. a\\b\\\\ c\\\nd'), '1. a\\b\\ c\nd'));

  it('are the same with and without places, on any text', () => {
    const signs = fc.constantFrom('[', ']', '](', ')', '(', '*', '_', '<sup>', '</sup>', '[^1]', ' ', '\n', 'a', '<');
    fc.assert(
      fc.property(fc.array(fc.oneof(signs, fc.constantFrom(...pieces))), (words) => {
        const text = words.join('');
        assert.equal(plainText(text, 0, text.length).words, runningWords(text));
      }),
    );
  });
});
