/** What is taken for a number or symbol in running text. */
import assert from 'node:assert/strict';
import { citationsOf } from '../../../../server/src/core/reading/citations/citations';
import { parse } from '../../../../server/src/core/index';

const link = 'https://undocs.org/en/A/RES/364%28IV%29';

const cited = (words: string): readonly string[] => {
  const text = `*The General Assembly*,\n\n*Recalling* its resolutions ${words},\n`;
  return citationsOf(parse(text)).map((citation) => citation.text);
};

describe('numbers of resolutions', () => {
  it('are read whole where their pieces are links to one place, with their place in the text', () => {
    const words = `[364](${link})[ B](${link}) [(IV)](${link}) of 1 December 1949 and [70/1](u) [71/1](v)`;
    assert.deepEqual(cited(words), ['364 B (IV)', '70/1', '71/1']);
    const text = `*The General Assembly*,\n\n*Recalling* resolutions ${words},\n`;
    const [first, second] = citationsOf(parse(text));
    assert.ok(first && second);
    assert.equal(text.slice(first.span.start, first.span.end), words.slice(1, words.indexOf('(IV)') + 4));
    assert.equal(text.slice(second.span.start, second.span.end), '70/1');
  });

  it('are those of special sessions too', () => {
    assert.deepEqual(cited('ES-10/15, S-10/2 and S‑31/4'), ['ES-10/15', 'S-10/2', 'S‑31/4']);
  });

  it('are not parts of other words, and do not begin with a zero', () => {
    assert.deepEqual(cited('EC-55/3, EC‑55/3, A70/1, 12/07, 7.70/1 and 1/2/3'), []);
  });

  it('of a year and the next are resolutions where a date follows, and else a period', () => {
    assert.deepEqual(cited('of the Council 2015/23 of 21 July 2015, and 2017/18 of 6 July 2017'), [
      '2015/23',
      '2017/18',
    ]);
    assert.deepEqual(cited('on the budget for the biennium 2017/18'), []);
  });
});
