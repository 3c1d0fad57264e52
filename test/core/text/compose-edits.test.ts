/** Rounds of edits joined into one give the same text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type Edit } from '../../../server/src/core/index';
import { composeEdits } from '../../../server/src/core/text/compose-edits';

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });

describe('composing edits', () => {
  it('joins edits of edits', () => {
    assert.deepEqual(composeEdits('1. a\n3. b\n', [[edit(5, 6, '22')], [edit(6, 7, '')]]), [edit(5, 6, '2')]);
  });

  it('drops what is undone', () => {
    assert.deepEqual(composeEdits('abc', [[edit(1, 2, 'x')], [edit(1, 2, 'b')]]), []);
  });

  it('leaves out what stays the same', () => {
    assert.deepEqual(composeEdits('*Reafirming*', [[edit(1, 11, 'Reaffirming')]]), [edit(5, 5, 'f')]);
  });

  it('gives the text that the rounds give, with edits in order that do not touch', () => {
    const cuts = fc.array(fc.tuple(fc.nat(30), fc.nat(4), fc.string({ maxLength: 4 })), { maxLength: 4 });
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), fc.array(cuts, { maxLength: 4 }), (text, made) => {
        let current = text;
        const rounds = made.map((wanted) => {
          let at = 0;
          const round: Edit[] = [];
          for (const [skip, length, written] of wanted) {
            const start = at + (skip % 7);
            if (start + length > current.length) break;
            round.push(edit(start, start + length, written));
            at = start + length + 1;
          }
          current = applyEdits(current, round);
          return round;
        });
        const composed = composeEdits(text, rounds);
        assert.equal(applyEdits(text, composed), current);
        for (const [index, { span }] of composed.entries()) {
          assert.ok(index === 0 || (composed[index - 1]?.span.end ?? 0) <= span.start);
        }
      }),
    );
  });
});
