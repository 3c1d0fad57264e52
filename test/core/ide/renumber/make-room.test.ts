/** Numbers make room for a new one at `|`, and close up after a deleted one. */
import assert from 'node:assert/strict';
import { applyEdits, parse } from '../../../../server/src/core/index';
import { makeRoom, type Room } from '../../../../server/src/core/ide/renumber/make-room';
import { randomFrom } from '../../../../scripts/laws/random';
import { inventedDraft } from '../../../../scripts/laws/invented-draft';
import { assertLaws } from '../../../../scripts/laws/renumber-laws';
import { childrenOf, placesOf } from '../../../../server/src/core/reading/references/paragraph-places';
import { seeds } from '../../../harness/seed';

const start = '*The General Assembly*,\n\n*Noting* the tides,\n\n';

const made = (marked: string, room: Omit<Room, 'at'>): { text: string; warnings: readonly string[] } => {
  const at = start.length + marked.indexOf('|');
  const text = start + marked.replace('|', '');
  const { edits, warnings } = makeRoom(parse(text), { at, ...room });
  return { text: applyEdits(text, edits).slice(start.length), warnings: warnings.map(({ message }) => message) };
};

const begun = (marked: string, label: string): string => made(marked, { begun: label }).text;
const removed = (marked: string, label: string): string => made(marked, { removed: label }).text;

describe('room for a number', () => {
  it('is made by those after it, with all references to them', () => {
    assert.equal(
      begun(
        '1. *Notes* the ebb in paragraph 2 below;|\n\n2. *Notes* it;\n\n3. *Asks* all under paragraphs 1 and 2 above.',
        '2.',
      ),
      '1. *Notes* the ebb in paragraph 3 below;\n\n3. *Notes* it;\n\n4. *Asks* all under paragraphs 1 and 3 above.',
    );
  });

  it('goes no further than to a gap, and takes nothing from what is out of order', () => {
    assert.equal(
      begun('5. *Notes* it;|\n\n6. *Asks*;\n\n8. *Asks*.', '6.'),
      '5. *Notes* it;\n\n7. *Asks*;\n\n8. *Asks*.',
    );
    assert.equal(
      begun('1. *Notes* it;|\n\n3. *Asks*;\n\n3. *Asks*.', '2.'),
      '1. *Notes* it;\n\n3. *Asks*;\n\n3. *Asks*.',
    );
    assert.equal(
      begun('1. *Notes* it;|\n\n1. *Asks*;\n\n2. *Asks*.', '2.'),
      '1. *Notes* it;\n\n1. *Asks*;\n\n2. *Asks*.',
    );
  });

  it('is made in lists, as they write their labels', () => {
    const list = '1. *Requests*:\n\n(a) To act;|\n\n(b) To go;\n\n(c) To stay under subparagraph (b) above.';
    assert.equal(
      begun(list, '(b)'),
      '1. *Requests*:\n\n(a) To act;\n\n(c) To go;\n\n(d) To stay under subparagraph (c) above.',
    );
    assert.equal(
      begun('1. *Requests*:|\n\na) To act;\n\nb) To go.', 'a)'),
      '1. *Requests*:\n\nb) To act;\n\nc) To go.',
    );
    assert.equal(
      begun('1. *Asks*:\n\n(a) To:\n\n(i) Go;|\n\n(ii) Stay;\n\n(b) To rest.', '(ii)'),
      '1. *Asks*:\n\n(a) To:\n\n(i) Go;\n\n(iii) Stay;\n\n(b) To rest.',
    );
    assert.equal(
      begun('1. *Asks*:\n\n(a) To:\n\n(i) Go;|\n\n(b) To rest.', '(b)'),
      '1. *Asks*:\n\n(a) To:\n\n(i) Go;\n\n(c) To rest.',
    );
  });

  it('is not asked of an annex', () => {
    const text = '1. *Adopts* the annex.|\n\n**Annex**\n\n1. Boats go.\n\n2. Boats come.';
    assert.equal(begun(text, '2.'), text.replace('|', ''));
  });

  it('is closed after a number that went', () => {
    assert.equal(
      removed('1. *Notes* it;|\n\n3. *Asks*;\n\n4. *Asks* under paragraph 3 above.', '2.'),
      '1. *Notes* it;\n\n2. *Asks*;\n\n3. *Asks* under paragraph 2 above.',
    );
    assert.equal(
      removed('1. *Asks*:|\n\n(b) To go;\n\n(c) To stay.', '(a)'),
      '1. *Asks*:\n\n(a) To go;\n\n(b) To stay.',
    );
    assert.equal(removed('|2. *Notes* it;\n\n3. *Asks*.', '1.'), '1. *Notes* it;\n\n2. *Asks*.');
  });

  it('reports references that cannot follow, and no others', () => {
    const text = '1. *Notes* paragraph 9 below;|\n\n2. *Notes* it;\n\n3. *Asks* all under paragraphs 1 to 2 above.';
    assert.deepEqual(made(text, { begun: '2.' }).warnings, [
      '“paragraphs 1 to 2 above”: the range takes in other paragraphs than before. Check it.',
    ]);
    const beside = '1. *Notes* it;|\n\n2. *Asks* all under the preceding paragraph.';
    assert.deepEqual(made(beside, { begun: '2.' }).warnings, [
      '“the preceding paragraph”: another paragraph stands there now. Reword it.',
    ]);
    const dangling = '1. *Notes* it;|\n\n2. *Asks* all under paragraph 3 above.';
    assert.deepEqual(made(dangling, { begun: '2.' }).warnings, [
      '“paragraph 3 above”: there is no 3. Correct the number.',
    ]);
  });

  it('takes references to sub-paragraphs along when their paragraph is split', () => {
    const { text, warnings } = made(
      '1. *Notes* it. |*Asks*:\n\n(a) To go;\n\n(b) To stay;\n\n2. *Notes* paragraphs 1 (a) and (b) and 1 above.',
      { begun: '2.', isSplit: true },
    );
    assert.equal(
      text,
      '1. *Notes* it. *Asks*:\n\n(a) To go;\n\n(b) To stay;\n\n3. *Notes* paragraphs 1 (a) and (b) and 1 above.',
    );
    assert.deepEqual(warnings, [
      '“paragraphs 1 (a) and (b) and 1 above”: it was split in two. Check which half is meant.',
    ]);
    assert.equal(
      made('1. *Notes* it. |*Asks*:\n\n(a) To go;\n\n2. *Notes* paragraph 1 (a) above.', { begun: '2.', isSplit: true })
        .text,
      '1. *Notes* it. *Asks*:\n\n(a) To go;\n\n3. *Notes* paragraph 2 (a) above.',
    );
  });

  it('leaves invented drafts in order, each reference where it led', () => {
    let tried = 0;
    for (const seed of seeds(150)) {
      const text = inventedDraft(seed);
      const resolution = parse(text);
      const random = randomFrom(seed);
      const run = [...placesOf(resolution).runs.values()].flat()[0] ?? [];
      const index = random(run.length);
      const paragraph = run[index];
      if (!paragraph) continue;
      const items = childrenOf(paragraph);
      const item = random(2) === 0 ? items[random(items.length)] : undefined;
      const at = item ? item.span.end : paragraph.span.end;
      const label = item ? `(${'abcd'.charAt(items.indexOf(item) + 1)})` : `${index + 2}.`;
      const words = item ? 'To publish tables' : '*Requests* tables of tides';
      const room = makeRoom(resolution, { at, begun: label });
      const insertion = { span: { start: at, end: at }, text: `\n\n${label} ${words};` };
      const after = assertLaws(
        { resolution, what: `draft ${seed}, ${label}` },
        { ...room, changes: [], edits: [...room.edits, insertion] },
        words,
        true,
      );
      // And away again.
      const went = after.indexOf(insertion.text);
      const without = after.slice(0, went) + after.slice(went + insertion.text.length);
      const closed = makeRoom(parse(without), { at: went, removed: label });
      if (room.warnings.length === 0)
        assert.equal(applyEdits(without, closed.edits), text, `draft ${seed}, ${label} away again`);
      tried++;
    }
    assert.ok(tried > 100);
  });
});
