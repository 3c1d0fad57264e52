/** Any free number can be given to what is numbered in a draft, and taken back, and nothing else changes. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { moveNode } from '../../../server/src/core/ide/renumber/renumber';
import { renameableAt, renameAt } from '../../../server/src/core/ide/rename/rename';
import type { Operative } from '../../../server/src/core/document/nodes';
import { applyEdits, parse } from '../../../server/src/core/index';
import { anyDraft } from '../../../scripts/laws/any-draft';
import { inventedDraft } from '../../../scripts/laws/invented-draft';
import { inverseOf } from '../../../scripts/laws/inverse-of';
import { randomFrom } from '../../../scripts/laws/random';
import { seeds } from '../../harness/seed';
import { assertLaws } from '../../../scripts/laws/renumber-laws';
import { tryRenamings } from '../../harness/rename-any';

describe('renaming', () => {
  it('keeps references and notes of invented drafts right, there and back', () => {
    let tried = 0;
    for (const seed of seeds(60)) tried += tryRenamings(`draft ${seed}`, inventedDraft(seed), seed, 4);
    assert.ok(tried >= 200, `${tried} were tried`);
  });

  it('does the same in drafts with gaps', () => {
    let tried = 0;
    for (const seed of seeds(40)) tried += tryRenamings(`draft ${seed}`, withGaps(inventedDraft(seed)), seed, 4);
    assert.ok(tried >= 140, `${tried} were tried`);
  });

  it('moves a paragraph that takes the number of another, as the command does, or refuses', () => {
    let moved = 0;
    for (const seed of seeds(60)) {
      const text = inventedDraft(seed);
      const resolution = parse(text);
      const random = randomFrom(seed);
      const operative = operativeOf(text);
      const node = resolution.parts[0]?.operative[random(operative.length)];
      const to = random(operative.length) + 1;
      const renamed = renameAt(resolution, node?.number?.figures.start ?? 0, String(to));
      if (!renamed.isPossible) assert.match(renamed.reason, /^There is already a paragraph/);
      else if (node && node.number?.value !== to) {
        const asMoved = moveNode(resolution, node, to - 1);
        assert.deepEqual(renamed.edits, asMoved.edits);
        assertLaws({ resolution, what: `draft ${seed}` }, asMoved, '', true);
        moved++;
      }
    }
    assert.ok(moved >= 25, `${moved} were moved`);
  });

  it('never throws, places its edits in the text, and gives a reason for what it refuses, on any text', () => {
    const typed = fc.oneof(fc.constantFrom('1', '2', '7', 'b', 'ii', 'IV', 'C', '[^9]', '', ' '), fc.string());
    fc.assert(
      fc.property(anyDraft, fc.nat(), typed, (text, place, name) => {
        const resolution = parse(text);
        const offset = place % (text.length + 1);
        const found = renameableAt(resolution, offset);
        if (found.isPossible) assert.equal(text.slice(found.span.start, found.span.end), found.placeholder);
        else assert.match(found.reason, /\.$/);
        const renamed = renameAt(resolution, offset, name);
        if (!renamed.isPossible) assert.match(renamed.reason, /\.$/);
        else assert.equal(applyEdits(applyEdits(text, renamed.edits), inverseOf(text, renamed.edits)), text);
      }),
      { numRuns: 300 },
    );
  });
});

/** Gives every operative paragraph thrice its number, the last first. */
function withGaps(draft: string): string {
  let text = draft;
  for (let index = operativeOf(text).length - 1; index >= 0; index--) {
    const number = operativeOf(text)[index]?.number;
    const renamed = renameAt(parse(text), number?.figures.start ?? 0, String(3 * (number?.value ?? 0)));
    assert.ok(renamed.isPossible, renamed.isPossible ? '' : renamed.reason);
    text = applyEdits(text, renamed.edits);
  }
  return text;
}

const operativeOf = (text: string): readonly Operative[] => parse(text).parts[0]?.operative ?? [];
