/** No finding, fix or place beside it cuts a character in two, such as an emoji, which takes two UTF-16 units. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check } from '../../../server/src/core/index';
import { firstCharacter, lastCharacter } from '../../../server/src/core/text/span';
import { anyDraft } from '../../../scripts/laws/any-draft';
import { pageDrafts } from '../../../scripts/rule-pages/page-drafts';

/** Signs, letters and figures that take two units. */
const astral = ['😀', '𝐀', '𝒂', '𐐨', '𝟗', '🇫🇷', '𠀋'];

const half = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const isCut = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));

function assertWhole(text: string): void {
  for (const { rule, span, message, related = [], fix } of check(text)) {
    const spans = [span, ...related.map((place) => place.span), ...(fix?.edits ?? []).map((edit) => edit.span)];
    for (const { start, end } of spans) {
      assert.ok(
        !isCut(text, start) && !isCut(text, end),
        `${rule} cuts ${JSON.stringify(text.slice(start - 9, end + 9))}`,
      );
    }
    const words = [message, ...related.map((place) => place.message), fix?.title ?? ''];
    for (const each of [...words, ...(fix?.edits ?? []).map((edit) => edit.text)]) {
      assert.doesNotMatch(each, half, `${rule} has half a character in ${JSON.stringify(each)}`);
    }
  }
}

const placed = (text: string): fc.Arbitrary<string> =>
  fc
    .uniqueArray(fc.tuple(fc.nat(text.length), fc.constantFrom(...astral), fc.boolean()), {
      selector: ([at]) => at,
      minLength: 1,
      maxLength: 8,
    })
    .map((places) =>
      places
        .sort(([a], [b]) => b - a)
        .reduce(
          (words, [at, sign, isInstead]) => words.slice(0, at) + sign + words.slice(at + (isInstead ? 1 : 0)),
          text,
        ),
    );

/** Before each end of a line and mark: where rules look at the last or the first character. */
const atEveryEnd = (text: string, sign: string): readonly string[] => [
  text.replace(/(?<=\S)(?=[,;:.]?[*_]*\n|[,;:.]?[*_]*$)/g, sign),
  text.replace(/[,;:.]?(?=\n|$)/g, sign),
  text.replace(/(?<=^(?:\([a-z]+\) |\d+\. )?)(?=\S)/gm, sign),
];

describe('characters of two units', function () {
  this.timeout(120_000);

  it('stay whole at the ends and beginnings of all lines', () => {
    for (const text of pageDrafts) {
      for (const sign of ['😀', '𐐨']) for (const each of atEveryEnd(text, sign)) assertWhole(each);
    }
  });

  it('stay whole anywhere in the drafts of the rule pages', () => {
    fc.assert(fc.property(fc.constantFrom(...pageDrafts).chain(placed), assertWhole), { numRuns: 400 });
  });

  it('stay whole in pieces of drafts', () => {
    fc.assert(fc.property(anyDraft.chain(placed), assertWhole), { numRuns: 100 });
  });

  it('are found at the beginning and the end', () => {
    assert.deepEqual(lastCharacter('a😀', 3), { start: 1, end: 3 });
    assert.deepEqual(lastCharacter('a', 1), { start: 0, end: 1 });
    assert.deepEqual(lastCharacter('a', 0), { start: 0, end: 0 });
    assert.deepEqual(lastCharacter('\uDE00', 1), { start: 0, end: 1 });
    assert.deepEqual(firstCharacter('😀a', 0), { start: 0, end: 2 });
    assert.deepEqual(firstCharacter('a', 0), { start: 0, end: 1 });
    assert.deepEqual(firstCharacter('a', 1), { start: 1, end: 1 });
  });
});
