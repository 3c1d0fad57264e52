/** Formatting keeps every word and settles at once, on any text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type FormatOptions, format } from '../../../server/src/core/ide/format/format';
import { draftSignature } from '../../../server/src/core/ide/format/same-draft';
import { lettersOf } from '../../../server/src/core/text/letters';
import { parse } from '../../../server/src/core/index';
import { anyDraft, editedDraft } from '../../../scripts/laws/any-draft';
import { inventedDraft } from '../../../scripts/laws/invented-draft';
import { seeds } from '../../harness/seed';

const options = fc.record<FormatOptions>({
  noBreakSpaces: fc.constantFrom('keep', 'add', 'remove'),
  quotationMarks: fc.constantFrom('keep', 'curly'),
});

const sorted = (text: string): string => [...lettersOf(text)].sort().join('');

function holds(text: string, chosen: FormatOptions): void {
  const once = format(text, chosen);
  assert.equal(format(once, chosen), once, 'settles');
  assert.equal(sorted(once), sorted(text), 'letters and figures');
  assert.equal(draftSignature(parse(once)), draftSignature(parse(text)), 'what is read');
}

describe('formatting', () => {
  it('settles and keeps the words of any pieces of drafts', () => {
    fc.assert(fc.property(anyDraft, options, holds), { numRuns: 400 });
  });

  it('settles and keeps the words of any string', () => {
    const any = fc
      .array(
        fc.constantFrom(' ', '  ', '\n', '\r\n', '\t', '\u00A0', '"', "'", '*', '1.', '(a)', 'x', '---', '[^1]', '```'),
      )
      .map((parts) => parts.join(''));
    fc.assert(fc.property(fc.oneof(any, fc.string({ maxLength: 80 })), options, holds), { numRuns: 600 });
  });

  it('settles and keeps the words of invented drafts after any change, and changes none in good form', () => {
    for (const seed of seeds(40)) {
      const text = inventedDraft(seed);
      assert.equal(format(text), text, `draft ${seed}`);
      fc.assert(fc.property(editedDraft(text), options, holds), { numRuns: 6, seed });
    }
  });
});
