/** What holds for any text: it parses, no character is lost, spans nest, and nothing is changed afterwards. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { assertSound } from '../../../scripts/laws/reading';
import { citationsOf } from '../../../server/src/core/reading/citations/citations';
import { applyEdits, check, fixAll, parse, safeEdits } from '../../../server/src/core/index';
import { deepFreeze } from '../../harness/deep-freeze';
import { anyDraft, editedDraft } from '../../../scripts/laws/any-draft';

const sample = readFileSync('samples/draft-resolution.resolution.md', 'utf8');
const clean = readFileSync('samples/clean-resolution.resolution.md', 'utf8');

describe('any text', () => {
  it('parses, and every character belongs to one block', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), assertSound), { numRuns: 300 });
  });

  it('that ends with a carriage return parses', () => {
    for (const text of ['\r', '\r\r', '\n\r', '*Recalling* its resolution 70/1,\r', '1. *Decides* to meet.\r\n\r']) {
      assertSound(text);
    }
  });

  it('made of the pieces of drafts parses, and every character belongs to one block', () => {
    fc.assert(fc.property(anyDraft, assertSound), { numRuns: 400 });
  });

  it('made by editing a draft parses, and every character belongs to one block', () => {
    fc.assert(fc.property(editedDraft(sample), assertSound), { numRuns: 200 });
  });

  it('can be checked, with sound spans, and its safe fixes settle', () => {
    fc.assert(
      fc.property(fc.oneof(anyDraft, editedDraft(sample), editedDraft(clean)), (text) => {
        const onRuleError = (rule: string, error: unknown): void => assert.fail(`${rule}: ${String(error)}`);
        for (const { span, fix, related } of check(text, { onRuleError })) {
          const spans = [
            span,
            ...(fix?.edits ?? []).map((edit) => edit.span),
            ...(related ?? []).map((each) => each.span),
          ];
          for (const { start, end } of spans) assert.ok(0 <= start && start <= end && end <= text.length);
        }
        const fixed = fixAll(text);
        assert.ok(fixed.isSettled);
        assert.deepEqual(fixAll(fixed.text), { text: fixed.text, rounds: [], isSettled: true });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps what it says when it is checked: nobody changes the model', () => {
    for (const text of [sample, clean]) {
      const resolution = deepFreeze(parse(text));
      assert.equal(resolution.text, text);
      citationsOf(resolution);
      assert.doesNotThrow(() => check(text));
    }
  });

  it('is equal to itself: equal texts give equal models', () => {
    fc.assert(
      fc.property(anyDraft, (text) => assert.deepEqual(parse(text), parse(text))),
      { numRuns: 60 },
    );
  });

  it('has the same findings with other line ends', () => {
    const rules = (text: string): readonly string[] => check(text).map(({ rule }) => rule);
    assert.deepEqual(rules(sample.replaceAll('\n', '\r\n')), rules(sample));
    assert.deepEqual(rules(sample.replaceAll('\n', '\r')), rules(sample));
  });

  it('is changed by fixes only where they say', () => {
    const edits = safeEdits(check(sample));
    assert.ok(edits.length > 0);
    assert.equal(applyEdits(sample, []), sample);
  });
});
