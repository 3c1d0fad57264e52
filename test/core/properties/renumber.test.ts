/** Moving, deleting and putting in any paragraph of an invented draft keeps its numbers, references and notes right. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, parse } from '../../../server/src/core/index';
import { deleteNode, insertBeside, moveNode, renumber } from '../../../server/src/core/ide/renumber/renumber';
import { countedLists } from '../../../server/src/core/ide/renumber/lists';
import { inverseOf } from '../../../scripts/laws/inverse-of';
import { anyDraft, editedDraft } from '../../../scripts/laws/any-draft';
import { inventedDraft } from '../../../scripts/laws/invented-draft';
import { tryChanges } from '../../../scripts/laws/renumber-any';
import { seeds } from '../../harness/seed';

describe('renumbering', () => {
  it('keeps numbers, references and notes of invented drafts right after any change', () => {
    let tried = 0;
    for (const seed of seeds(120)) if (tryChanges(`draft ${seed}`, inventedDraft(seed), seed)) tried++;
    assert.ok(tried >= 100, `${tried} drafts were tried`);
  });

  it('never throws, settles at once, and its edits can be undone, on any text', () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(), fc.nat(), fc.nat(), (text, which, place, other) => {
        const resolution = parse(text);
        const lists = countedLists(resolution);
        const nodes = lists[which % Math.max(1, lists.length)]?.nodes ?? [];
        const node = nodes[place % Math.max(1, nodes.length)];
        const results = [renumber(resolution)];
        const once = applyEdits(text, renumber(resolution).edits);
        assert.deepEqual(renumber(parse(once)).edits, [], 'a second time changes nothing');
        if (node) {
          results.push(moveNode(resolution, node, other % nodes.length), deleteNode(resolution, node));
          results.push(insertBeside(resolution, node, other % 2 === 0 ? 'before' : 'after', 'Words'));
        }
        for (const { edits } of results)
          assert.equal(applyEdits(applyEdits(text, edits), inverseOf(text, edits)), text);
      }),
      { numRuns: 300 },
    );
  });

  it('settles at once on invented drafts after any change', () => {
    for (const seed of seeds(40))
      fc.assert(
        fc.property(editedDraft(inventedDraft(seed)), (text) => {
          const once = applyEdits(text, renumber(parse(text)).edits);
          assert.deepEqual(renumber(parse(once)).edits, []);
        }),
        { numRuns: 8, seed },
      );
  });
});
