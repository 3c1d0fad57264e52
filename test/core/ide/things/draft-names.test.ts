/** Looking for titles, paragraphs and cited documents by their words. */
import assert from 'node:assert/strict';
import { type DraftName, draftTitle, namesOf, nameTest } from '../../../../server/src/core/ide/things/draft-names';
import { pointedAt } from '../../../../server/src/core/ide/things/pointed';
import { declarations, uses } from '../../../../server/src/core/ide/things/thing';
import { parse, type Resolution } from '../../../../server/src/core/index';
import { atCursor, inPreamble, words } from '../cursor';
import { fullDraft } from '../drafts';

const namesIn = (resolution: Resolution, query: string): readonly DraftName[] => {
  const isFound = nameTest(query);
  return namesOf(resolution).filter(({ name }) => isFound(name));
};

describe('names in a draft', () => {
  const resolution = parse(fullDraft);
  const cases: readonly (readonly [query: string, ...names: readonly string[]])[] = [
    ['tides title'],
    ['GENERAL to report', 'OP2 Requests the Secretary-General to report.'],
    ['decides', 'OP3 Decides to meet again.'],
    ['rules of', 'Annex I Rules of the tides'],
    ['70/1', 'PP1 Recalling its resolution 70/1,', '70/1 (A/RES/70/1)'],
    ['78/62', 'Note 1 See A/78/62-E/2023/49.', 'A/78/62-E/2023/49'],
  ];
  for (const [query, ...names] of cases) {
    it(`“${query}”`, () => {
      const found = namesIn(resolution, query);
      assert.deepEqual(
        found.map(({ name }) => name),
        names,
      );
    });
  }

  it('are all of them where nothing is asked', () => {
    assert.ok(namesIn(resolution, ' ').length > 20);
  });

  it('are found whatever the accents', () => {
    assert.equal(namesIn(parse(inPreamble('the côte')), 'cote').length, 1);
  });

  it('list the draft by its title, else by its symbol', () => {
    assert.equal(draftTitle(resolution), 'Tides');
    assert.equal(draftTitle(parse(`A/C.2/81/L.24\n\n${inPreamble('tides')}`)), 'A/C.2/81/L.24');
    assert.equal(draftTitle(parse(inPreamble('tides'))), undefined);
  });
});

describe('a document under the cursor', () => {
  const places = (marked: string): readonly string[] => {
    const { resolution, offset } = atCursor(marked);
    const thing = pointedAt(resolution, offset)?.thing;
    if (thing?.kind !== 'document') return [];
    const spans = [...declarations(resolution, thing), ...uses(resolution, thing)];
    return spans.map((span) => `${span.start} ${words(resolution, span)}`.replace(/^\d+ /, ''));
  };

  it('is found in all its forms', () => {
    assert.deepEqual(places(inPreamble('resolution 70/<|>1, A/RES/70/1 and General Assembly resolution 70/2')), [
      '70/1',
      'A/RES/70/1',
    ]);
  });

  it('is known by its number where its body has no symbols', () => {
    assert.deepEqual(places(inPreamble('Executive Board resolutions 12/<|>4 and 12/4')), ['12/4', '12/4']);
  });

  it('may be the draft itself', () => {
    assert.deepEqual(places(`**75/<|>9. Tides**\n\n${inPreamble('its resolution 75/9')}`), ['75/9', '75/9']);
    assert.deepEqual(places(`A/C.2/81/L.2<|>4\n\n${inPreamble('tides')}`), ['A/C.2/81/L.24']);
  });

  it('is nowhere else', () => {
    assert.deepEqual(places(inPreamble('the ti<|>des')), []);
  });
});
