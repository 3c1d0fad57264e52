/** A draft has the same findings and fixes whichever line ends it was saved with. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, check } from '../../../server/src/core/index';
import { plainLineEnds } from '../../../server/src/core/text/plain-line-ends';
import { anyDraft } from '../../../scripts/laws/any-draft';
import { pageDrafts } from '../../../scripts/rule-pages/page-drafts';

const plain = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Findings and the results of fixes, without line ends. */
const found = (text: string): readonly unknown[] =>
  check(text).map(({ rule, severity, span, message, related, fix }) => ({
    rule,
    severity,
    message,
    at: [span, ...(related ?? []).map((place) => place.span)].map(({ start, end }) => [
      plain(text.slice(0, start)).length,
      plain(text.slice(0, end)).length,
    ]),
    fixed: fix && plain(applyEdits(text, fix.edits)),
  }));

function assertSame(text: string): void {
  const expected = found(text);
  for (const eol of ['\r\n', '\r']) assert.deepEqual(found(text.replaceAll('\n', eol)), expected, JSON.stringify(text));
}

/** Lines broken at some of the blanks, as mail and converters do. */
const broken = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.boolean(), { minLength: 30, maxLength: 30 })
    .map((breaks) => text.replace(/(?<=\S) (?=\S)/g, (blank, at: number) => (breaks[at % 30] ? '\n' : blank)));

describe('line ends', function () {
  this.timeout(120_000);

  it('do not change what is found in the drafts of the rule pages', () => {
    for (const text of pageDrafts) assertSame(text);
  });

  it('do not change it where lines are broken anywhere', () => {
    fc.assert(fc.property(fc.constantFrom(...pageDrafts).chain(broken), assertSame), { numRuns: 300 });
  });

  it('do not change it in pieces of drafts', () => {
    fc.assert(
      fc.property(anyDraft, (text) => assertSame(plain(text))),
      { numRuns: 60 },
    );
  });

  it('lead back to the text as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\r', '\n', '\r\n')), (pieces) => {
        const text = pieces.join('');
        const read = plainLineEnds(text);
        assert.equal(read?.text ?? text, plain(text));
        for (let at = 0; read && at <= read.text.length; at++) {
          assert.equal(plain(text.slice(0, read.back(at))), read.text.slice(0, at));
        }
      }),
    );
  });
});
