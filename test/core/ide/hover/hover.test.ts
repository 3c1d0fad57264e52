/** What stands at the cursor: symbols, notes and openings, in plain words. */
import assert from 'node:assert/strict';
import { hoverAt } from '../../../../server/src/core/ide/hover/hover';
import { atCursor, inPreamble, words } from '../cursor';

const hover = (marked: string): { readonly of: string; readonly markdown: string } | undefined => {
  const { resolution, offset } = atCursor(marked);
  const found = hoverAt(resolution, offset);
  return found && { of: words(resolution, found.span), markdown: found.markdown };
};

const markdownOf = (marked: string): string => hover(marked)?.markdown ?? '';

describe('hover on a symbol', () => {
  const cases: readonly (readonly [marked: string, of: string, ...told: readonly string[]])[] = [
    [
      'A/7<|>8/62',
      'A/78/62',
      'General Assembly',
      'General Assembly · seventy-eighth session, 2023–2024',
      'Neither its symbol nor this draft says what it is',
      '(https://docs.un.org/en/A/78/62)',
    ],
    ['A/C.2/5<|>9/3', 'A/C.2/59/3', 'Second Committee', 'in the series of the General Assembly', 'fifty-ninth session'],
    ['E/CN.16<|>/2018/CRP.3', 'E/CN.16/2018/CRP.3', 'Science and Technology', '· 2018 ·', 'conference room paper'],
    ['TD/B/EDE<|>/6/4', 'TD/B/EDE/6/4', 'E-commerce', 'session 6, its years are not known here'],
    [
      'A/78/62-E/20<|>23/49',
      'A/78/62-E/2023/49',
      'One document of two bodies',
      'A/78/62: General Assembly · seventy-eighth session',
      'E/2023/49: Economic and Social Council · 2023 session',
      'docs.un.org/en/A/78/62)',
    ],
    ['A/79/88/<|>Add.1', 'A/79/88/Add.1', '· addendum 1'],
    ['resolution 21<|>7 A (III)', '217 A (III)', 'A/RES/217(III)', 'Third session, 1948–1949', 'Part A;'],
    [
      'Security Council resolution 2231<|> (2015)',
      '2231 (2015)',
      'Security Council resolution 2231 (2015)',
      '%282015%29',
    ],
    ['its resolution 70<|>/1', '70/1', 'General Assembly resolution 70/1', 'Seventieth session', 'not known here'],
    ['its decision 78/5<|>00', '78/500', 'General Assembly decision 78/500', 'in a collection only'],
    ['A/99<|>/7', 'A/99/7', 'session 99, its years are not known here'],
  ];
  for (const [marked, of, ...told] of cases) {
    it(marked, () => {
      const found = hover(inPreamble(marked));
      assert.equal(found?.of, of);
      for (const each of told) assert.ok(found.markdown.includes(each), `${each} is in:\n${found.markdown}`);
    });
  }

  it('of another organization gives no address', () => {
    const markdown = markdownOf(inPreamble('document WHA/<|>5/3'));
    assert.match(markdown, /another organization/);
    assert.doesNotMatch(markdown, /https:/);
  });

  it('says what it does not know of a resolution of a body without symbols', () => {
    assert.match(markdownOf(inPreamble('Executive Board resolution 12<|>/4')), /not known here/);
  });

  it('that is the draft’s own says so', () => {
    const heading = 'A/C.2/81/L.24\n\n**75/9. Tides**\n\n';
    assert.match(markdownOf(`A/C.2<|>/81/L.24\n\n${inPreamble('tides')}`), /text itself[^]*Second Committee/);
    assert.match(markdownOf(`${heading}${inPreamble('tides')}`.replace('75/9', '75<|>/9')), /itself[^]*A\/RES\/75\/9/);
  });

  it('leads to the language of the draft', () => {
    const draft =
      '*L’Assemblée générale*,\n\n*Notant* les lettres des États A/78/<|>62 dans les annexes du rapport sur les marées,\n';
    assert.match(markdownOf(draft), /docs\.un\.org\/fr\/A\/78\/62/);
  });
});

describe('hover on a note', () => {
  const draft = (note: string): string => `${inPreamble('the tides[^<|>1]')}\n${note}\n`;

  it('mark shows the note with its emphasis', () => {
    assert.deepEqual(hover(draft('[^1]: See *Tides*, vol. 2.')), {
      of: '[^1]',
      markdown: '**Note 1**\n\nSee *Tides*, vol. 2.',
    });
  });

  it('mark without a note says so', () => {
    assert.match(markdownOf(draft('')), /Note 1\*\* is missing/);
  });

  it('mark with two notes shows both', () => {
    assert.match(markdownOf(draft('[^1]: Ebb.\n\n[^1]: Flow.')), /2 notes[^]*Ebb\.[^]*Flow\./);
  });

  const uses: readonly (readonly [name: string, text: string, told: string])[] = [
    ['used nowhere', '', 'is not used'],
    ['used once', '*Noting* ebb,[^1]\n\n', 'is used once, in: PP1.'],
    [
      'used in two places',
      '*Noting* ebb,[^1]\n\n1. *Asks*:\n\n(a) For flow;[^1]\n\n',
      'is used twice, in: PP1; OP1 (a).',
    ],
  ];
  for (const [name, text, told] of uses) {
    it(`${name} tells where`, () => {
      const found = hover(`*The General Assembly*,\n\n${text}[^1<|>]: See the tables.\n`);
      assert.equal(found?.of, '[^1]:');
      assert.ok(found.markdown.includes(told), found.markdown);
    });
  }

  it('shows the words of a hostile draft as words', () => {
    const hostile =
      '<img src=x onerror=alert(1)> [run](command:workbench.action.quit) ![p](https://x.example/p.png) https://x.example www.x.example a@x.example `code` &lt;b&gt; \u202Eevil';
    const markdown = markdownOf(draft(`[^1]: ${hostile}`));
    assert.doesNotMatch(markdown, /(?<!\\)<|(?<!\\)[[\]`&@]|(?<!\\):|www\.|\]\(|\u202E/);
    assert.match(markdown, /onerror/);
  });
});

describe('hover on an opening', () => {
  const table = /\| General Assembly \| sessions 74 to 80 \| [\d,]+ \|/;
  const cases: readonly (readonly [marked: string, of: string, told: RegExp])[] = [
    [
      '*Rec<|>alling* the tides,',
      'Recalling',
      /\*\*Recalling\*\* opens a preambular paragraph[^]*counted in adopted texts/,
    ],
    ['*Recalling als<|>o* the tides,', 'Recalling also', /\*\*Recalling\*\* opens[^]*with \*also\*/],
    ['*Taking n<|>ote* of the tides,', 'Taking note', /nearly always followed by “of”/],
    ['1. *Calls u<|>pon* States to rest;', 'Calls upon', /opens an operative paragraph/],
    [
      '1. *Stress<|>ing* the tides;',
      'Stressing',
      /opens a preambular paragraph; here it stands in an operative[^]*\*\*Stresses\*\*/,
    ],
    ['1. Requ<|>ests States to rest;', 'Requests', /opens an operative paragraph/],
  ];
  for (const [marked, of, told] of cases) {
    it(marked, () => {
      const found = hover(`*The General Assembly*,\n\n${marked}\n\n2. *Decides* to meet again.\n`);
      assert.equal(found?.of, of);
      assert.match(found.markdown, told);
      assert.match(found.markdown, table);
      assert.match(found.markdown, /Source: resolutions of the United Nations/);
    });
  }

  for (const [marked, told] of [
    ['*Reaf<|>irming* the tides,', 'Did you mean **Reaffirming**?'],
    ['*Reaf<|>irming also* the tides,', 'Did you mean **Reaffirming also**?'],
    ['1. *Dec<|>ids* to measure the tides;', 'Did you mean **Decides**?'],
  ] as const) {
    it(`${marked} names the word that was meant`, () => {
      const markdown = markdownOf(`*The General Assembly*,\n\n${marked}\n\n2. *Decides* to meet again.\n`);
      assert.ok(markdown.includes(told), markdown);
      assert.match(markdown, /opens an? (?:preambular|operative) paragraph/);
      assert.match(markdown, table);
      assert.doesNotMatch(markdown, /not known here/);
    });
  }

  it('that nobody counted says so and gives no figures', () => {
    const markdown = markdownOf('*The General Assembly*,\n\n1. *Xyl<|>ophones* the tides.\n');
    assert.match(markdown, /not known here/);
    assert.doesNotMatch(markdown, /\d|\|/);
  });

  it('has nothing to say elsewhere', () => {
    assert.equal(hover(inPreamble('that the ti<|>des turn')), undefined);
  });
});
