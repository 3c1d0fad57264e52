/** The card of a document that is cited: what is known of it, and how the draft cites it. */
import assert from 'node:assert/strict';
import { hoverAt } from '../../../../server/src/core/ide/hover/hover';
import { hostileCatalogue } from '../../../../scripts/laws/hostile-catalogue';
import { catalogueOf, tides } from '../catalogues';
import { atCursor, inPreamble } from '../cursor';

const card = (marked: string, catalogue = tides): string => {
  const { resolution, offset } = atCursor(marked);
  return (hoverAt(resolution, offset, catalogue)?.markdown ?? '')
    .replace(/\n\nRead [^]*$/, '')
    .replace(/ {2}\n/g, '\n');
};

describe('the card of a resolution', () => {
  const session = 'Seventy-fifth session, 2020–2021';
  const cases: readonly (readonly [marked: string, ...paragraphs: readonly string[]])[] = [
    [
      'resolution 75/20<|>1 of 21 December 2020',
      '**The turning of the tides**',
      `General Assembly resolution 75/201, adopted on 21 December 2020, as this draft says\n${session} · Second Committee · draft [A/C.2/75/L.4](https://docs.un.org/en/A/C.2/75/L.4) · meeting [A/75/PV.48](https://docs.un.org/en/A/75/PV.48) · Without a vote\nAgenda item “Oceans”`,
    ],
    [
      'resolution 75/20<|>2 of 20 December 2020',
      '**Moorings**',
      `General Assembly resolution 75/202, adopted on 21 December 2020; **this draft says 20 December 2020** (known from later citations)\n${session}`,
    ],
    [
      'resolution 75/20<|>3',
      `**General Assembly resolution 75/203**, adopted on 22 December 2020 (known from the recorded vote)\n${session} · 48th plenary meeting`,
      'Its title is not known here.',
    ],
    [
      'resolution 75/20<|>4 of 24 December 2020',
      '**Ebb**',
      `General Assembly resolution 75/204, adopted between 21 and 31 December 2020\n${session}`,
    ],
    [
      'resolution 75/20<|>5 of 24 December 2020',
      `**General Assembly resolution 75/205**, adopted between 30 December 2020 and 2 January 2021; **this draft says 24 December 2020**\n${session}`,
      'Its title is not known here.',
    ],
    [
      'resolution 75/20<|>6, entitled “Flow”',
      `**General Assembly resolution 75/206**\n${session}`,
      '“Flow”, in the words of PP1',
      'Title and date of adoption are not known here.',
    ],
    [
      'A/RES/75/20<|>1/Corr.1',
      '**A/RES/75/201/Corr.1**',
      'General Assembly · seventy-fifth session, 2020–2021 · adopted resolution · corrigendum 1, which corrects the text in one or more languages',
    ],
  ];
  for (const [marked, ...paragraphs] of cases) {
    it(marked, () => assert.equal(card(inPreamble(marked)), paragraphs.join('\n\n')));
  }

  it('gives the facts of a part, and never the date of another', () => {
    const parts = catalogueOf(
      { symbol: 'A/RES/75/301', title: 'Harbours', adopted: '2020-12-21', dateSource: 'official', vote: 'Yes 118' },
      { symbol: 'A/RES/75/301B', title: 'Small harbours', adopted: '2021-04-02', dateSource: 'cited' },
      { symbol: 'A/RES/217(III)A', title: 'Universal Declaration of Human Rights', adopted: '1948-12-10' },
    );
    const known = card(inPreamble('resolution 75/30<|>1 B of 2 April 2021'), parts);
    assert.match(known, /^\*\*Small harbours\*\*\n\n.* 75\/301 B, adopted on 2 April 2021, as this draft says/);
    assert.match(known, /Part B; A\/RES\/75\/301 is the symbol of the whole/);
    const unknown = card(inPreamble('resolution 75/30<|>1 A and C of 3 May 2021'), parts);
    assert.match(unknown, /^\*\*Harbours\*\*[^]*75\/301 A and C\n[^]*Parts A and C;/);
    assert.doesNotMatch(unknown, /adopted on|this draft says|Yes 118/);
    assert.match(
      card(inPreamble('resolution 217 A<|> (III)'), parts),
      /^\*\*Universal Declaration of Human Rights\*\*\n\nGeneral Assembly resolution 217 A \(III\), adopted on 10 December 1948/,
    );
    assert.match(card(inPreamble('resolution 75/30<|>1 of 21 December 2020'), parts), /as this draft says/);
    assert.equal(card(inPreamble('resolution 80/<|>1 D'), parts).includes('Part D'), true);
  });

  it('is shown for the number of the resolution itself', () => {
    const markdown = card(`**75/20<|>1. Tides**\n\n${inPreamble('tides')}`);
    assert.match(markdown, /itself[^]*The turning of the tides[^]*21 December 2020/);
  });

  it('shows the words of a catalogue as words', () => {
    const markdown = card(inPreamble('resolution 75/20<|>1'), hostileCatalogue);
    assert.doesNotMatch(markdown, /(?<!\\)<|(?<!\\)\]\(command|(?<!\\):|www\.|^#/m);
  });
});

describe('what a draft calls a document', () => {
  const note = (note: string, words: string): string => `${inPreamble(words)}\n[^1]: ${note}\n`;
  const report = 'the report of the Secretary-General on the turning of the tides';
  const cases: readonly (readonly [draft: string, told: string | undefined])[] = [
    [note('A/78/6<|>2.', `${report}[^1]`), `“${report}”, in the words of PP1`],
    [note('See A/78/6<|>2, annex.', `${report};[^1]`), `“${report}”, in its annex, in the words of PP1`],
    [note('A/77/9 and A/78/6<|>2.', `with appreciation ${report},[^1]`), `“${report}”`],
    [inPreamble(`${report} (A/78/6<|>2)`), `“${report}”`],
    [inPreamble(`${report}, contained in document A/78/6<|>2`), `“${report}”`],
    [inPreamble(`*with* ${report} in A/78/6<|>2`), `“${report}”`],
    [
      inPreamble(`${report} and the note by the Secretariat on the report of the divers (A/78/6<|>2)`),
      '“the note by the Secretariat on the report of the divers”',
    ],
    [inPreamble(`${report}, as well as the letter of the divers (A/78/6<|>2)`), '“the letter of the divers”'],
    [
      inPreamble('the ebb;[^2] and its own comprehensive and useful report (A/78/6<|>2)'),
      '“its own comprehensive and useful report”',
    ],
    [
      inPreamble('the recommendations of the divers in their letter of 3 May 2023 (A/78/6<|>2)'),
      '“their letter of 3 May 2023”',
    ],
    [
      inPreamble('the Marine Declaration and Plan of Action, adopted by the divers (A/78/6<|>2)'),
      '“the Marine Declaration and Plan of Action”',
    ],
    [inPreamble('the Marine Declaration, in its turn (A/78/6<|>2)'), undefined],
    [inPreamble('States taking note of the ebb (A/78/6<|>2)'), undefined],
    [inPreamble('the item entitled “The report on the ebb” (A/78/6<|>2)'), undefined],
    [inPreamble('A/78/6<|>2'), undefined],
    [
      note(
        '*Official Records of the General Assembly, Seventy-eighth Session, Supplement No. 10* (A/78/1<|>0).',
        'tides[^1]',
      ),
      '“Official Records of the General Assembly, Seventy-eighth Session, Supplement No. 10”, in the words of note 1',
    ],
    [note('Ibid., *Supplement No. 11* (A/78/1<|>1).', `${report}[^1]`), undefined],
    [note('The divers, A/78/6<|>2.', `${report}[^1]`), undefined],
    [
      inPreamble(`${report} and A/78/6<|>2`).replace('1. *Decides*', `1. *Recalls* ${report} (A/78/62), and decides`),
      `“${report}”, in the words of OP1`,
    ],
  ];
  for (const [draft, told] of cases) {
    it(draft.slice(draft.indexOf('*Noting*')), () => {
      const markdown = card(draft);
      if (told === undefined) assert.match(markdown, /Neither its symbol nor this draft says what it is/);
      else assert.ok(markdown.includes(told), markdown);
    });
  }

  it('is cut where it is long', () => {
    const words = `the report of the Secretary-General on ${'tides and '.repeat(40)}tides`;
    assert.match(card(inPreamble(`${words} (A/78/6<|>2)`)), /“the report of.{150,250}…”/);
  });
});

describe('where else a document is cited', () => {
  const draft = (rest: string): string => `${inPreamble('resolution 70/<|>1 and 70/1')}\n${rest}`;
  it('is given by paragraphs and notes', () => {
    const rest =
      '1. *Recalls* its resolution 70/1;[^1]\n\n(a) And General Assembly resolution 70/1.\n\n[^1]: Resolution 70/1.\n';
    assert.match(card(draft(rest)), /Also cited in OP1, OP1 \(a\) and note 1\.$/);
  });

  it('is one place in the simplest case', () => {
    assert.match(card(draft('[^1]: Resolution 70/1.\n')), /Also cited in note 1\.$/);
    assert.doesNotMatch(card(draft('')), /Also cited/);
  });

  it('is shortened where there are many', () => {
    const notes = Array.from({ length: 30 }, (_, index) => `[^${index + 1}]: Resolution 70/1.\n`).join('\n');
    assert.match(card(draft(notes)), /Also cited in note 1, .* and other places\.$/);
  });
});
