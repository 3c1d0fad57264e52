/** Resolutions are offered after "resolution": in the form, with the date and for the body that the words ask for. */
import assert from 'node:assert/strict';
import { assembly, councilOfSecurity, labels, offered, taken } from './complete';

const recalling = (words: string): string => `${assembly}*Recalling* ${words}`;
const end = ',\n\n1. *Decides* to meet again.\n';

describe('completion of resolutions', () => {
  it('finds numbers by their beginning, the lowest first, with the date at the first mention', () => {
    assert.deepEqual(labels(recalling(`its resolution 75/<|>${end}`)), [
      '75/3 of 1 October 2020',
      '75/3 of 1 October 2020, entitled “Lights at sea”',
      '75/201 of 21 December 2020',
      '75/201 of 21 December 2020, entitled “The turning of the tides”',
      '75/202 of 22 December 2020',
      '75/202 of 22 December 2020, entitled “Moorings and tides”',
    ]);
  });

  it('finds titles by the beginnings of their words', () => {
    assert.deepEqual(labels(recalling(`its resolution turn tid<|>${end}`)), [
      '75/201 of 21 December 2020',
      '75/201 of 21 December 2020, entitled “The turning of the tides”',
    ]);
    assert.equal(
      taken(recalling(`its resolution turn tid<|>${end}`)),
      recalling(`its resolution 75/201 of 21 December 2020${end}`),
    );
  });

  it('shows the title beside the number, and says why', () => {
    const [first] = offered(recalling(`its resolution 75/2<|>${end}`));
    assert.equal(first?.detail, 'The turning of the tides');
    assert.match(first.documentation ?? '', /first mention gives the date/);
  });

  it('gives what the draft cites first, and no date at a later mention', () => {
    const draft = recalling(
      `its resolution 75/202 of 22 December 2020,\n\n*Noting* the tides,\n\n1. *Reaffirms* its resolution <|>;\n\n2. *Decides* to meet again.\n`,
    );
    const [first] = offered(draft);
    assert.equal(first?.label, '75/202');
    assert.match(first.documentation ?? '', /Cited in this draft.*left out/);
    assert.equal(labels(draft.replace('<|>', 'tides<|>'))[0], '75/202');
  });

  it('gives the date where the other mention comes later', () => {
    const draft = recalling(`its resolution 75/202<|>,\n\n1. *Reaffirms* its resolution 75/202 of 22 December 2020.\n`);
    assert.equal(labels(draft.replace('75/202<|>', '75/20<|>'))[0], '75/202 of 22 December 2020');
  });

  it('never makes a whole number a longer one', () => {
    const cited = 'resolution 75/201 of 21 December 2020,\n\n*Recalling also* its resolution';
    assert.equal(labels(recalling('its resolution 75/3<|>'))[0], '75/3 of 1 October 2020');
    assert.equal(labels(recalling('its resolution 75/20<|>')).includes('75/202 of 22 December 2020'), true);
    assert.deepEqual(labels(recalling(`its ${cited} 75/201<|>`)), []);
  });

  it('knows the body by the words before', () => {
    assert.deepEqual(labels(recalling(`Security Council resolution tides<|>${end}`)), [
      '2712 (2023) of 15 November 2023',
    ]);
    assert.deepEqual(
      labels(recalling(`Economic and Social Council resolution tides<|>${end}`))[0],
      '2021/8 of 8 June 2021',
    );
    assert.equal(
      labels(recalling(`the Human Rights Council, in its resolution 48<|>${end}`))[0],
      '48/13 of 8 October 2021',
    );
    assert.deepEqual(labels(recalling(`Security Council resolution 75/<|>${end}`)), []);
    assert.deepEqual(labels(recalling(`resolution of the Board 75/<|>${end}`)), []);
  });

  it('writes the name of another body where none is named', () => {
    assert.equal(
      taken(recalling(`resolution 271<|>${end}`)),
      recalling(`Security Council resolution 2712 (2023) of 15 November 2023${end}`),
    );
    const inNote = (words: string): string => recalling(`the tides.[^1]\n\n[^1]: ${words}\n`);
    assert.equal(
      taken(inNote('Resolution 48/1<|>'), 'Human Rights Council resolution 48/13'),
      inNote('Human Rights Council resolution 48/13'),
    );
  });

  it('writes numbers of early sessions and of parts as they are printed', () => {
    assert.equal(labels(recalling(`its resolution 2998<|>${end}`))[0], '2998 (XXVII) of 15 December 1972');
    assert.equal(labels(recalling(`its resolution 66/2<|>${end}`))[0], '66/241 A of 24 December 2011');
  });

  it('finds early resolutions by the instrument that they adopted', () => {
    assert.deepEqual(labels(recalling(`its resolution universal decl<|>${end}`)), ['217 A (III) of 10 December 1948']);
    assert.deepEqual(labels(recalling(`its resolution 217 A (<|>${end}`)), ['217 A (III) of 10 December 1948']);
  });

  it('gives no date in texts of the Security Council, and none in notes', () => {
    assert.deepEqual(labels(`${councilOfSecurity}*Recalling* its resolution tides<|>,\n`), ['2712 (2023)']);
    assert.deepEqual(labels(recalling(`the tides,[^1]\n\n1. *Decides* to meet.\n\n[^1]: Resolution 75/3<|>\n`)), []);
    assert.deepEqual(labels(recalling(`the tides,[^1]\n\n1. *Decides* to meet.\n\n[^1]: Resolution 75/20<|>\n`)), [
      '75/201',
      '75/202',
    ]);
  });

  it('goes on in a list, without those already in it', () => {
    assert.deepEqual(labels(recalling(`its resolutions 75/201 of 21 December 2020 and 75/20<|>${end}`)), [
      '75/202 of 22 December 2020',
      '75/202 of 22 December 2020, entitled “Moorings and tides”',
    ]);
  });

  describe('where nobody asked', () => {
    const bySign = { asking: 'sign', kinds: ['citation'] } as const;
    const byLetter = { asking: 'letter', kinds: ['citation'] } as const;
    const list = 'its resolutions 75/201 of 21 December 2020, 75/202 and ';

    it('needs a figure after a list', () => {
      assert.deepEqual(labels(recalling(`${list}<|>${end}`), bySign), []);
      assert.equal(labels(recalling(`${list}75/<|>${end}`), bySign)[0], '75/3 of 1 October 2020');
      assert.deepEqual(labels(recalling(`${list}tid<|>${end}`), byLetter), []);
    });

    it('takes no words for those of a title', () => {
      for (const options of [bySign, byLetter])
        assert.deepEqual(labels(recalling(`its resolution tid<|>${end}`), options), []);
    });

    it('adds its date to a whole number, and never makes it another', () => {
      assert.deepEqual(labels(recalling(`its resolution 75/3<|>${end}`), bySign), [
        '75/3 of 1 October 2020',
        '75/3 of 1 October 2020, entitled “Lights at sea”',
      ]);
      for (const options of [bySign, byLetter])
        assert.deepEqual(labels(recalling(`its resolution 75/20<|>${end}`), options), []);
    });

    it('is not offered inside a number', () =>
      assert.deepEqual(labels(recalling(`its resolution 7<|>5/201${end}`), bySign), []));
  });

  for (const words of [
    'its resolution 75/201 of 21 December 2020, in which it spoke of shores and tides<|>',
    'its resolutions 75/201 and tides<|>',
    'its resolutions 75/201 to 75/2<|>',
    'its resolution 75/201, on ports, harbours or moor<|>',
  ])
    it(`takes the words of a sentence for no title: ${words}`, () =>
      assert.deepEqual(labels(recalling(words + end)), []));

  for (const words of [
    'the present resolution <|>',
    'this resolution 75<|>',
    'its resolution 75/201 of 2<|>',
    'its resolution 75/201 <|>',
    'its resolution and<|>',
    'its resolution; 75/<|>',
    'its resolution on “tides<|>',
    'its tides <|>',
    'the Tides 75/<|>',
  ]) {
    it(`offers nothing at ${words}`, () => assert.deepEqual(labels(recalling(words + end)), []));
  }

  it('offers nothing in the heading, in comments and in tables', () => {
    for (const draft of [
      '**Resolution 75/<|>**\n\n*The General Assembly*,\n\n*Noting* tides,\n\n1. *Decides* to meet.\n',
      recalling(`tides,\n\n<!-- resolution 75/<|> -->\n\n1. *Decides* to meet.\n`),
    ])
      assert.deepEqual(labels(draft), []);
  });
});
