/** Completion and actions on citations, on any text: they never throw, and change nothing but what they say. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citationActionsAt, insertNote } from '../../../server/src/core/ide/citation-actions/citation-actions';
import { completionsAt } from '../../../server/src/core/ide/completion/completions';
import type { Edit } from '../../../server/src/core/index';
import { applyEdits, parse } from '../../../server/src/core/index';
import { collide } from '../../../server/src/core/text/edit';
import { inverseOf } from '../../../scripts/laws/inverse-of';
import { anyDraft } from '../../../scripts/laws/any-draft';
import { inventedDraft } from '../../../scripts/laws/invented-draft';
import { hostileCatalogue } from '../../../scripts/laws/hostile-catalogue';
import { tides } from '../ide/completion/complete';

/** What people have typed when they ask. */
const begun = [
  '',
  'its resolution ',
  'its resolution 75/',
  'resolution tides',
  'resolutions 70/1 and 75/2',
  'the report (A/',
  '(',
  'See ',
  '[^',
  '<sup>',
  '\n\n',
  '\n\n12. ',
  '\n\n*rec',
  '\n\n2. Also r',
  '\n\n3. *Requests* the ',
  '\n\n3. *Decides* to ',
  '\n\n3. *Requests* the Secretary-General to report at its ',
  'the item entitled “',
  'the Conv',
];

const texts = fc.oneof(anyDraft, fc.nat(200).map(inventedDraft), fc.string({ unit: 'binary', maxLength: 120 }));

function checkApart(text: string, edits: readonly Edit[]): void {
  for (const [index, edit] of edits.entries()) {
    assert.ok(edit.span.start >= 0 && edit.span.start <= edit.span.end && edit.span.end <= text.length);
    for (const other of edits.slice(index + 1)) assert.ok(!collide(edit, other), JSON.stringify([edit, other]));
  }
  assert.equal(applyEdits(applyEdits(text, edits), inverseOf(text, edits)), text);
}

/** As it is shown: without the marks of emphasis. */
const plain = (words: string): string => words.replace(/[*_]/g, '');

/** Words of the draft beside numbers and marks, in any order. */
const wordsOf = (text: string): string =>
  [...text.matchAll(/\p{L}{2,}/gu)]
    .map(([word]) => word.toLowerCase())
    .sort()
    .join(' ');

describe('completion of any text', () => {
  it('never throws; an edit lies on the line of the cursor, and what it writes is what it shows', () => {
    let offered = 0;
    fc.assert(
      fc.property(texts, fc.nat(), fc.constantFrom(...begun), (draft, place, typed) => {
        const at = place % (draft.length + 1);
        const text = draft.slice(0, at) + typed + draft.slice(at);
        const offset = at + typed.length;
        const resolution = parse(text);
        for (const catalogue of [tides, hostileCatalogue]) {
          for (const { kind, label, detail, edit, filterText, pieces, additionalEdits = [] } of completionsAt(
            resolution,
            offset,
            {
              catalogue,
            },
          )) {
            offered++;
            checkApart(text, [edit, ...additionalEdits]);
            assert.ok(edit.span.start <= offset && offset <= edit.span.end, label);
            assert.doesNotMatch(text.slice(edit.span.start, edit.span.end), /[\n\r]/);
            assert.notEqual(label, '');
            const written = text.slice(edit.span.start, offset);
            assert.ok(
              filterText.toLowerCase().startsWith(written.toLowerCase()),
              `${filterText} begins with ${written}`,
            );
            // Nothing is written that is not shown: a whole paragraph beside its name, a note by its number.
            const shown = kind === 'paragraph' ? (detail ?? '') : label;
            const words = kind === 'note' ? `Note ${/\d+/.exec(edit.text)?.[0] ?? ''}` : edit.text.trim();
            assert.ok(plain(shown).endsWith(plain(words)) || (pieces && plain(shown).startsWith(plain(words))), label);
            if (kind !== 'note')
              for (const each of additionalEdits)
                assert.match(text.slice(each.span.start, each.span.end), /^[,;.RD]?$/);
          }
        }
      }),
      { numRuns: 300 },
    );
    assert.ok(offered > 500, `${offered} were offered`);
  });

  it('has nothing outside the text', () => {
    for (const offset of [-1, Number.NaN, 10_000_000])
      assert.deepEqual(completionsAt(parse(inventedDraft(1)), offset), []);
  });
});

describe('actions on citations, on any text', () => {
  it('never throw, and lose no word', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, place) => {
        const resolution = parse(text);
        const citation = [...text.matchAll(/\d\/\d|\(\d{4}\)/g)].at(place % 7)?.index;
        const offset = citation === undefined ? place % (text.length + 1) : citation + 1;
        for (const { title, edits } of [
          ...citationActionsAt(resolution, offset, tides),
          ...insertNote(resolution, offset),
        ]) {
          checkApart(text, edits);
          if (title.startsWith('Remove') || title.startsWith('Link')) continue;
          const after = wordsOf(applyEdits(text, edits)).split(' ');
          for (const word of wordsOf(text).split(' ')) assert.ok(after.includes(word), `${title} keeps “${word}”`);
        }
      }),
      { numRuns: 300 },
    );
  });
});
