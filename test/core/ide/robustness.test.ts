/** Features keep their promises on any text: nothing throws, and every span is valid. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { assertFeatures } from '../../../scripts/laws/features';
import { highlightsAt } from '../../../server/src/core/ide/things/navigation';
import { hoverAt } from '../../../server/src/core/ide/hover/hover';
import { parse } from '../../../server/src/core/index';
import { fullDraft } from './drafts';

const drafts = [
  fullDraft,
  readFileSync('samples/clean-resolution.resolution.md', 'utf8'),
  readFileSync('samples/draft-resolution.resolution.md', 'utf8'),
];

const pieces = [
  '*The General Assembly*,\n\n',
  '*The General Assembly,*',
  '*Recalling* ',
  '1. *Decides* ',
  '\n\n',
  '\n',
  '(a) ',
  '(i) ',
  '**Annex**\n\n',
  '**A**\n\n',
  '## II. Tides\n\n',
  '# \n\n',
  '[^1]',
  '[^1]: ',
  '<sup>1</sup> ',
  '[70/1](#)',
  '[x](https://tides.example)',
  'A/78/62-E/2023/49',
  ' of 25 September 2015',
  'the report of the Secretary-General ',
  '(A/78/62)',
  'resolution 217 A (III)',
  '<!-- ',
  '-->',
  '| a |\n',
  '---\n',
  '*Adopts* the following:\n\n',
  '*12th plenary meeting*\n',
  '“',
  '\u{1F30A}',
];

const assembled = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { maxLength: 40 });

const edited = fc
  .record({
    draft: fc.constantFrom(...drafts),
    edits: fc.array(fc.tuple(fc.nat(), fc.nat(60), fc.oneof(fc.constantFrom(...pieces), fc.string())), {
      maxLength: 6,
    }),
  })
  .map(({ draft, edits }) =>
    edits.reduce((text, [place, length, words]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + words + text.slice(at + length);
    }, draft),
  );

const texts = fc.oneof(
  assembled.map((parts) => parts.join('')),
  edited,
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('editor features on any text', () => {
  it('never throw, and keep their spans in order and in bounds', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(texts, fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), (text, places) => {
        assertFeatures(text, places);
      }),
      { numRuns: 500 },
    );
  });

  for (const offset of [-1, 10_000_000]) {
    it(`have nothing to say at ${offset}`, () => {
      for (const draft of drafts) {
        assert.equal(hoverAt(parse(draft), offset), undefined);
        assert.deepEqual(highlightsAt(parse(draft), offset), []);
      }
    });
  }
});
