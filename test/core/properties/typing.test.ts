/** Typing never loses a word: whatever is typed, no list that opens by itself would take away or change what is written. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TypedLists } from '../../../scripts/corpus/typing/typed-lists';
import { lostBy } from '../../../scripts/corpus/typing/lost-words';
import type { Completion } from '../../../server/src/core/ide/completion/completions';
import { listAt } from '../../../server/src/core/ide/completion/list-at';
import { parse } from '../../../server/src/core/index';
import { inventedDraft } from '../../../scripts/laws/invented-draft';
import { hostileCatalogue } from '../../../scripts/laws/hostile-catalogue';
import { tides } from '../ide/completion/complete';

const words = [
  'resolution',
  'resolutions',
  'Resolution',
  'decision',
  'document',
  'documents',
  '70/1',
  '75/2',
  '75/20',
  '75/201',
  '75/202 of 22 December 2020',
  '66/241 A',
  '271',
  '2712 (2023)',
  '1325 (2000)',
  '217 A (III)',
  'S-10/2',
  'A/80/1',
  'A/80/12',
  'A/HRC/48/1',
  'S/12345',
  '(A/80/1)',
  '(A/80/123)',
  '2',
  'and',
  'or',
  'to',
  'of',
  'of 21 December 2020',
  'the',
  'its',
  'at its',
  'tides',
  'turning of the tides',
  'peace',
  'women',
  'Convention on the Rights',
  'Universal Declaration',
  'Secretary-General',
  'States parties',
  'eighty-',
  'in which it adopted the Goals and targets',
  'as adopted by',
  '“resolution 75/2”',
  '*resolution*',
  'conflict resolution',
  'see',
  'See',
];

const openings = [
  '*Recalling* ',
  '*Noting also* ',
  '',
  '*Rec',
  '*',
  '*Requests* ',
  '3. *Requests* ',
  '3. ',
  '(a) ',
  '[^1]: ',
  'See ',
];

const sentence = fc
  .tuple(
    fc.constantFrom(...openings),
    fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', ', ', ',[^1] ', ' (', ') ')), {
      minLength: 1,
      maxLength: 9,
    }),
    fc.constantFrom('', '.', ';', ',', ':', ',[^1]', '*', '”', ' '),
  )
  .map(([opening, parts, mark]) => `${opening}${parts.flat().slice(0, -1).join('')}${mark}`);

const cited =
  '*Welcoming* resolution 75/201 of 21 December 2020, the report (A/80/123), A/HRC/48/13 and S/12345/Add.1,';

interface Place {
  readonly text: string;
  readonly offset: number;
  readonly offered: readonly Completion[];
}

/** Types a sentence at a place of a draft, and looks into the list after each character. */
function typing(
  before: string,
  sentence: string,
  behind: string,
  isEnterFree: boolean,
  catalogue = tides,
): readonly Place[] {
  const found: Place[] = [];
  const all = before + sentence;
  const lists = new TypedLists(all, isEnterFree, (offset, asking, sign) => {
    const text = all.slice(0, offset) + behind;
    return listAt({ text, resolution: () => parse(text) }, offset, { asking, sign, isEnterFree, catalogue });
  });
  for (let offset = before.length + 1; offset <= all.length; offset++) {
    lists.type(offset);
    const offered = lists.offered();
    if (offered.length > 0) found.push({ text: all.slice(0, offset) + behind, offset, offered });
  }
  return found;
}

const drafts = fc.tuple(fc.nat(200).map(inventedDraft), fc.nat(), fc.boolean()).map(([draft, at, isLast]) => {
  const text = draft.replace('*Recalling*', `${cited}\n\n*Recalling*`);
  const breaks = [...text.matchAll(/\n\n/g)].map(({ index }) => index + 2);
  const place = isLast ? text.length : (breaks[at % breaks.length] ?? 0);
  return { before: text.slice(0, place), behind: isLast ? '' : `\n\n${text.slice(place)}` };
});

const lostAt = ({ text, offset, offered }: Place): string | undefined => {
  for (const each of offered) {
    const lost = lostBy(text, offset, each);
    if (lost !== undefined) return `“${text.slice(Math.max(0, offset - 60), offset)}”: “${each.label}” for “${lost}”`;
  }
  return undefined;
};

describe('what is typed', () => {
  it('is never taken away nor changed by a list that opens by itself', () => {
    let open = 0;
    fc.assert(
      fc.property(drafts, sentence, fc.boolean(), fc.boolean(), ({ before, behind }, typed, isEnterFree, isHostile) => {
        for (const place of typing(before, typed, behind, isEnterFree, isHostile ? hostileCatalogue : tides)) {
          open++;
          assert.equal(lostAt(place), undefined);
        }
      }),
      { numRuns: 300 },
    );
    assert.ok(open > 300, `${open} lists opened`);
  });

  it('is never taken away where words follow directly', () => {
    fc.assert(
      fc.property(
        drafts,
        sentence,
        fc.constantFrom('5/201 of', 'tides', '/1', '3', ' tides', ')'),
        ({ before }, typed, behind) => {
          for (const place of typing(before, typed, behind, true)) assert.equal(lostAt(place), undefined);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is left alone by an answer that comes late', () => {
    fc.assert(
      fc.property(drafts, sentence, fc.boolean(), ({ before, behind }, typed, isEnterFree) => {
        const text = before + typed + behind;
        const offset = before.length + typed.length;
        const draft = { text, resolution: () => parse(text) };
        const list = listAt(draft, offset, { asking: 'letter', isEnterFree, catalogue: tides });
        assert.equal(lostAt({ text, offset, offered: list.offered }), undefined);
        if (isEnterFree || typed.includes('(')) return;
        // An opening is one of a paragraph that has nothing else yet.
        const others = list.offered.filter(({ kind }) => kind !== 'opening' && kind !== 'paragraph' && kind !== 'note');
        if (!/[A-Z]\/[\w/]*$/.test(typed)) assert.deepEqual(others, [], typed);
      }),
      { numRuns: 500 },
    );
  });

  it('ends without a list where Enter would take from it', () => {
    fc.assert(
      fc.property(drafts, sentence, ({ before, behind }, typed) => {
        const isClosed = typed.split('(').length <= typed.split(')').length && typed.split('*').length % 2 === 1;
        fc.pre(isClosed);
        const [last] = typing(before, typed, behind, false).filter(
          ({ offset }) => offset === before.length + typed.length,
        );
        assert.equal(last?.offered[0]?.label, undefined, typed);
      }),
      { numRuns: 300 },
    );
  });

  it('is measured by a law that knows what is lost', () => {
    const losing = (marked: string, written: string, replaced: number): string | undefined => {
      const offset = marked.length;
      const edit = { span: { start: offset - replaced, end: offset }, text: written };
      return lostBy(marked, offset, { kind: 'citation', label: written, filterText: written, edit });
    };
    assert.equal(losing('Goals and targets', '79/334 of 5 September 2025', 7), 'targets');
    assert.equal(losing('document A/80/1', 'A/80/123', 6), 'A/80/1');
    assert.equal(losing('resolution 75/20', '75/201', 5), '75/20');
    assert.equal(losing('resolution 66/241', '66/241 A', 6), '66/241');
    assert.equal(losing('resolution 75/20', '75/20 of 1 October 2020', 5), undefined);
    assert.equal(losing('resolution 75/', '75/201', 3), undefined);
    assert.equal(losing('the Conv Rights', 'Convention on the Rights of the Child', 11), undefined);
    assert.equal(losing('resolution ', '75/201', 0), undefined);
  });
});
