/** How many paragraphs refer to a paragraph, and all places that belong to a number. */
import assert from 'node:assert/strict';
import { citedBy } from '../../../../server/src/core/ide/things/cited-by';
import { highlightsAt, referencesAt } from '../../../../server/src/core/ide/things/navigation';
import { parse } from '../../../../server/src/core/index';
import { atCursor } from '../cursor';

const lead = '*The General Assembly*,\n\n*Noting* the tides,\n\n';

const shown = (text: string): readonly string[] =>
  citedBy(parse(text)).map(
    ({ at, words, places }) =>
      `${text.slice(at.start, at.end)} ${words}: ${places.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  );

/** `[5]` is the thing itself, `5` refers to it. */
function highlighted(marked: string): string {
  const { resolution, offset } = atCursor(marked);
  return highlightsAt(resolution, offset)
    .map(({ span, isOwn }) => {
      const words = resolution.text.slice(span.start, span.end);
      return isOwn ? `[${words}]` : words;
    })
    .join(' ');
}

const draft = (one = '1.', two = '2', range = '1 to 3'): string =>
  `${lead}${one} *Decides* to measure tides;\n\n2. *Requests*:\n\n(a) Tables under paragraph 1 above;\n\n(b) Maps under paragraph 1 above;\n\n3. *Recalls* paragraph ${two} (a) above;\n\n4. *Notes* paragraphs ${range} above.[^1]\n\n[^1]: See paragraph 1 above.\n`;

describe('paragraphs that are referred to', () => {
  it('are cited by so many paragraphs and notes', () => {
    assert.deepEqual(shown(draft()), [
      '1. cited by 2 paragraphs and 1 note: 1, 1, 1, 1',
      '2. cited by 2 paragraphs: 2, 1 to 3',
      '(a) cited by 1 paragraph: a',
      '3. cited by 1 paragraph: 3',
    ]);
  });

  it('are not all paragraphs', () => {
    assert.deepEqual(shown(`${lead}1. *Decides* to act;\n\n2. *Requests* tables.\n`), []);
  });

  it('may be cited by a sub-paragraph of their own', () => {
    const text = `${lead}1. *Requests*:\n\n(a) Tables;\n\n(b) Maps, as in subparagraph (a) above;\n\n(c) Charts, as in subparagraph (a) above.\n`;
    assert.deepEqual(shown(text), ['(a) cited by 2 paragraphs: a, a']);
  });

  it('may be sections and annexes', () => {
    const text = `${lead}**I**\n\n1. *Decides* to act, as in section II below;\n\n**II**\n\n2. *Adopts* the tables in the annex to the present resolution.\n\n**Annex**\n\n**Tables**\n\n1. Words.\n`;
    assert.deepEqual(shown(text), [
      '**II** cited by 1 paragraph: II',
      '**Annex** cited by 1 paragraph: annex to the present resolution',
    ]);
  });

  it('are counted within bounds where thousands of ranges name thousands of paragraphs', () => {
    const count = 900;
    const paragraphs = Array.from(
      { length: count },
      (_, index) => `${index + 1}. *Recalls* paragraphs 1 to ${count} above;`,
    );
    const cited = citedBy(parse(`${lead}${paragraphs.join('\n\n')}\n`));
    assert.ok(cited.reduce((sum, { places }) => sum + places.length, 0) < 40_000);
  });
});

describe('all places of a number', () => {
  it('are found from the number and from a reference', () => {
    const expected = '[1.] 1 1 1 1';
    assert.equal(highlighted(draft('<|>1.')), expected);
    assert.equal(highlighted(draft('1.', '2', '<|>1 to 3')), expected);
    assert.equal(highlighted(draft('1.', '2<|>')), '[2.] 2 1 to 3');
  });

  it('are those of a section or annex too, without the words of the heading', () => {
    const text = (reference: string, label: string): string =>
      `${lead}1. *Adopts* the tables in annex ${reference} to the present resolution.\n\n**Annex I**\n\n**Maps**\n\n1. Words.\n\n**Annex ${label}**\n\n**Tables**\n\n1. Words.\n`;
    assert.equal(highlighted(text('II', 'II<|>')), 'II [II]');
    assert.equal(highlighted(text('<|>II', 'II')), 'II [II]');
  });

  it('are those of a note: its marks, and references in words', () => {
    const text = (mark: string, words: string): string =>
      `*The General Assembly*,\n\n*Noting* the tides,${mark}\n\n1. *Decides* to act, see note ${words} above.\n\n[^1]: Tables.\n`;
    assert.equal(highlighted(text('[<|>^1]', '1')), '[^1] 1 [[^1]:]');
    assert.equal(highlighted(text('[^1]', '<|>1')), '[^1] 1 [[^1]:]');
    const { resolution, offset } = atCursor(text('[^1]', '<|>1'));
    assert.equal(referencesAt(resolution, offset, false).spans.length, 2);
  });

  it('are those of a cited document, and of nothing else', () => {
    const text = (words: string): string =>
      `${lead}1. *Recalls* resolution ${words} of 25 September 2015;\n\n2. *Reaffirms* resolution 70/1.\n`;
    assert.equal(highlighted(text('70<|>/1')), '70/1 70/1');
    assert.equal(highlighted(`${lead}1. *Deci<|>des* to act.\n`), '');
  });
});
