/** Preamble and operative part: what a paragraph is, what it holds, and where a new one begins. */
import assert from 'node:assert/strict';
import { parse } from '../../../../server/src/core/index';
import type { Block, Part } from '../../../../server/src/core/document/nodes';

const organ = '*The General Assembly*,\n\n';
const preamble = '*Recalling* its earlier resolutions,\n\n';

const first = (text: string): Part => {
  const [part] = parse(text).parts;
  assert.ok(part);
  return part;
};

const numbers = ({ operative }: Part): readonly (number | undefined)[] => operative.map(({ number }) => number?.value);

/** Labels of sub-paragraphs, those inside a paragraph in brackets. */
const labels = (block: Block): string =>
  'children' in block
    ? block.children
        .map((child) =>
          child.kind === 'sub-paragraph' ? child.label.text + (labels(child) && `[${labels(child)}]`) : '…',
        )
        .join(' ')
    : '';

const fragmentsOf = (text: string, block: Block): readonly string[] =>
  block.fragments.map(({ start, end }) => text.slice(start, end));

describe('preamble', () => {
  it('holds the paragraphs before the first operative one', () => {
    const part = first(`${organ}${preamble}*Noting with concern also* the floods,\n\n1. *Decides* to act.\n`);
    assert.deepEqual(
      part.preamble.map(({ opening }) => opening?.words),
      ['Recalling', 'Noting with concern also'],
    );
  });

  it('knows an opening that is not in italics by its words', () => {
    const part = first(`${organ}Recalling its earlier resolutions,\n\n1. *Decides* to act.\n`);
    assert.equal(part.preamble[0]?.opening?.words, 'Recalling');
    assert.equal(part.preamble[0]?.opening?.emphasis, undefined);
  });

  it('keeps a comma inside the italics out of the opening', () => {
    const part = first(`${organ}*Stressing,* however, the need,\n\n1. *Decides* to act.\n`);
    assert.equal(part.preamble[0]?.opening?.words, 'Stressing');
  });

  it('may have a list', () => {
    const part = first(
      `${organ}*Reaffirming* the following:\n\n(a) The first,\n\n(b) The second,\n\n1. *Decides* to act.\n`,
    );
    assert.equal(labels(part.preamble[0] as Block), '(a) (b)');
  });
});

describe('preamble with two slips at once', () => {
  const openings = ({ preamble }: Part): readonly unknown[] => preamble.map(({ opening }) => opening?.words);

  it('keeps a verb that does not end in a comma while participles follow', () => {
    const part = first(`${organ}${preamble}*Notes* the floods;\n\n*Stressing* the need,\n\n1. *Decides* to act.\n`);
    assert.deepEqual(openings(part), ['Recalling', 'Notes', 'Stressing']);
  });

  it('keeps a verb that does not end in a comma where number 1 follows', () => {
    const part = first(`${organ}${preamble}*Notes* the floods\n\n1. *Decides* to act;\n\n2. *Requests* help.\n`);
    assert.deepEqual(openings(part), ['Recalling', 'Notes']);
    assert.deepEqual(numbers(part), [1, 2]);
  });

  it('leaves the verb to the operative part where number 2 follows', () => {
    const part = first(`${organ}${preamble}*Notes* the floods;\n\n2. *Requests* help.\n`);
    assert.deepEqual(openings(part), ['Recalling']);
    assert.deepEqual(numbers(part), [undefined, 2]);
  });

  it('leaves a single operative paragraph alone that a numbered text follows', () => {
    const part = first(`${organ}${preamble}*Adopts* the following rules:\n\n1. Harbours are safe.\n`);
    assert.deepEqual(numbers(part), [undefined]);
  });

  it('begins a paragraph at an opening in roman type after one that has lost its comma', () => {
    const part = first(`${organ}*Recalling* its resolutions\n\nStressing the need,\n\n1. *Decides* to act.\n`);
    assert.deepEqual(openings(part), ['Recalling', 'Stressing']);
  });

  it('begins below an organ line that a converter cut into runs', () => {
    for (const line of [
      '*The General* *Assembly*,',
      '*The* General*Assembly,*',
      '***The Gen******eral Assembly*** *,*',
    ]) {
      const { parts } = parse(`${line}\n\n*Recalling* the tides,\n\n1. *Decides* to meet.\n`);
      const [part] = parts;
      assert.deepEqual([part?.organLine?.organ, part?.preamble.length, part?.operative.length], ['GA', 1, 1], line);
    }
  });

  it('begins below the heading with a misspelt opening where the organ line is lost', () => {
    const part = first('**80/14. Harbours**\n\n*Recaling* its earlier resolutions,\n\n1. *Decides* to act.\n');
    assert.deepEqual(openings(part), ['Recaling']);
  });

  it('does not begin with italics in the heading', () => {
    const part = first(`**80/14. Harbours**\n\n*Draft* submitted by Albania\n\n${preamble}1. *Decides* to act.\n`);
    assert.deepEqual(openings(part), ['Recalling']);
  });
});

describe('operative part', () => {
  it('has paragraphs that have lost their number and open with words of no kind', () => {
    const part = first('1. *Decides* to act;\n\n*We request* the keepers to meet;\n\n3. *Requests* help.\n');
    assert.deepEqual(numbers(part), [1, undefined, 3]);
  });

  it('has no such paragraph in a remark in italics', () => {
    const part = first('1. *Decides* to act;\n\n*Note*: the keepers meet;\n\n2. *Requests* help.\n');
    assert.deepEqual(numbers(part), [1, 2]);
  });

  it('a single paragraph has no number', () => {
    const part = first('*The General Assembly*\n\n*Takes note* of the report.\n');
    assert.deepEqual(numbers(part), [undefined]);
  });

  it('numbers may be escaped, bold, or have a blank line before', () => {
    const part = first(
      `${organ}${preamble}1\\. *Decides* to act;\n\n**2.** *Requests* a report;\n\n3. *Urges* haste.\n`,
    );
    assert.deepEqual(numbers(part), [1, 2, 3]);
  });

  it('a number that stands alone on its line belongs to the text below it', () => {
    const part = first(`${organ}${preamble}1.\n\n*Decides* to act;\n\n2. *Requests* a report.\n`);
    assert.deepEqual(numbers(part), [1, 2]);
    assert.equal(part.operative[0]?.opening?.words, 'Decides');
  });

  it('goes on through sections, whose headings are none of its paragraphs', () => {
    const part = first(
      `${organ}${preamble}**I**\n\n**General**\n\n1. *Decides* to act;\n\n**II**\n\n**Reports**\n\n2. *Requests* a report.\n`,
    );
    assert.deepEqual(numbers(part), [1, 2]);
    assert.equal(part.blocks.filter(({ kind }) => kind === 'section-heading').length, 4);
  });

  it('a sentence that begins with a year is no paragraph 2030', () => {
    const part = first(`${organ}${preamble}1. *Decides* to act by the year\n2030. It also decides to report.\n`);
    assert.deepEqual(numbers(part), [1]);
  });

  it('numbers quoted inside a paragraph stay in it', () => {
    const part = first(
      `${organ}${preamble}1. *Decides* to amend the statute as follows:\n\nArticle 9, new paragraph 4:\n\n4. The Tribunal shall sit in public.\n\n2. *Requests* a report.\n`,
    );
    assert.deepEqual(numbers(part), [1, 2]);
  });

  it('a table stands by itself, and an abbreviation under it opens no paragraph', () => {
    const part = first(
      `${organ}${preamble}1. *Approves* the posts:\n\n**Posts**\n\n| Post | Number |\n| --- | --- |\n| Clerk | 2 |\n\n*Abbreviations*: none.\n\n2. *Requests* a report.\n`,
    );
    assert.deepEqual(numbers(part), [1, 2]);
    assert.equal(part.blocks.filter(({ kind }) => kind === 'table').length, 1);
  });
});

describe('sub-paragraphs', () => {
  it('of four degrees', () => {
    const part = first(
      `${organ}${preamble}1. *Decides*:\n\n(a) To act:\n\n(i) At once:\n\na. Here;\n\nb. There:\n\ni. Above;\n\nii. Below;\n\n(ii) Later;\n\n(b) To rest.\n`,
    );
    assert.equal(labels(part.operative[0] as Block), '(a)[(i)[a. b.[i. ii.]] (ii)] (b)');
  });

  it('(i) after (h) is a letter, (i) before (ii) a numeral', () => {
    const list = 'abcdefgh'.split('').map((letter) => `(${letter}) Item;`);
    const after = first(`${organ}${preamble}1. *Decides*:\n\n${[...list, '(i) Ninth;', '(j) Tenth.'].join('\n\n')}\n`);
    assert.equal(labels(after.operative[0] as Block), '(a) (b) (c) (d) (e) (f) (g) (h) (i) (j)');
    const within = first(
      `${organ}${preamble}1. *Decides*:\n\n${[...list, '(i) First:', '(ii) Second;', '(i) Ninth.'].join('\n\n')}\n`,
    );
    assert.equal(labels(within.operative[0] as Block), '(a) (b) (c) (d) (e) (f) (g) (h)[(i) (ii)] (i)');
  });

  it('(aa) comes after (z)', () => {
    const letters = Array.from({ length: 27 }, (_, index) => (index < 26 ? String.fromCharCode(97 + index) : 'aa'));
    const part = first(
      `${organ}${preamble}1. *Decides*:\n\n${letters.map((letter) => `(${letter}) Item;`).join('\n\n')}\n`,
    );
    const last = part.operative[0]?.children.at(-1);
    assert.equal(last?.kind === 'sub-paragraph' && last.label.ordinal, 27);
  });

  it('a heading in bold among them is a heading; the letters may go on or begin anew under it', () => {
    const part = first(
      `*The Security Council*,\n\n${preamble}1. *Decides* on these tasks:\n\n(i) **Protection**\n\n(a) To guard;\n\n(b) To warn;\n\n(ii) **Support**\n\n(a) To advise;\n\n(b) To train.\n`,
    );
    assert.equal(labels(part.operative[0] as Block), '(a) (b) (a) (b)');
  });
});

describe('paragraphs cut by page breaks', () => {
  const cut = (middle: string): string =>
    `${organ}${preamble}1. *Decides* to establish an office for rivers,${middle}lakes and coasts, with its seat in Nairobi;\n\n2. *Requests* a report.\n`;

  for (const [name, middle] of [
    ['a rule', '\n\n---\n\n'],
    ['a rule with notes before it', '\n\n<sup>1</sup> Resolution 70/1.\n\n---\n\n'],
    ['a rule with notes after it', '\n\n---\n\n[^1]: Resolution 70/1.\n\n'],
    ['a blank line only', '\n\n'],
  ] as const) {
    it(`are healed over ${name}`, () => {
      const text = cut(middle);
      const part = first(text);
      assert.deepEqual(numbers(part), [1, 2]);
      assert.equal(fragmentsOf(text, part.operative[0] as Block).length, 2);
    });
  }

  it('a paragraph that is finished is not', () => {
    const part = first(`${organ}${preamble}1. *Decides* to act;\n\n---\n\n2. *Requests* a report.\n`);
    assert.deepEqual(numbers(part), [1, 2]);
  });
});

describe('parts', () => {
  it('A and B are texts of their own, each with its numbering and closing', () => {
    const one = `${organ}${preamble}1. *Decides* to act;\n\n2. *Requests* a report.\n\n*40th plenary meeting*\n\n*1 December 2025*\n\n`;
    const { parts } = parse(`**A**\n\n${one}**B**\n\n${one}`);
    assert.deepEqual(parts.map(({ type }) => type).slice(-1), ['lettered']);
    assert.deepEqual(
      parts.map(numbers).filter(({ length }) => length > 0),
      [
        [1, 2],
        [1, 2],
      ],
    );
  });

  it('an annex has its own paragraphs, which are not operative', () => {
    const { parts } = parse(
      `${organ}${preamble}1. *Adopts* the principles;\n\n2. *Requests* a report.\n\n**Annex**\n\n**Principles**\n\n1. Rivers are shared.\n\n2. So are lakes.\n`,
    );
    const annex = parts.find(({ type }) => type === 'annex');
    assert.equal(annex?.operative.length, 0);
    assert.equal(annex?.blocks.filter(({ kind }) => kind === 'numbered').length, 2);
  });

  it('a declaration that the resolution adopts speaks for itself', () => {
    const { parts } = parse(
      `${organ}${preamble}*Adopts* the following declaration:\n\n**Declaration on rivers**\n\nWe, the Heads of State,\n\n1. Reaffirm our commitment;\n\n2. Pledge to act.\n`,
    );
    assert.deepEqual(numbers(parts[0] as Part), [undefined]);
    assert.equal(
      parts.find(({ type }) => type === 'embedded')?.blocks.some(({ kind }) => kind === 'numbered'),
      true,
    );
  });

  it('a draft recommended to another body has its organ line, preamble and operative part', () => {
    const { parts } = parse(
      `*The Economic and Social Council*,\n\n${preamble}*Recommends* to the General Assembly the adoption of the following draft resolution:\n\n“*The General Assembly*,\n\n“*Recalling* its resolutions,\n\n“1. *Decides* to act;\n\n“2. *Requests* a report.”\n`,
    );
    assert.equal(parts[0]?.organ, 'ECOSOC');
  });
});

describe('notes', () => {
  it('between the lines of the heading, where what they begin with is no mark in the text', () => {
    const { notes, noteMarks } = parse(
      `**Tides**<sup>1</sup>\n\n<sup>1</sup> A/80/1.\n\n**Rivers**[^2]\n\n${organ}*Recalling* its resolution,<sup>3</sup>\n\n1. *Decides* to act.\n`,
    );
    assert.deepEqual(
      notes.map(({ mark }) => mark),
      ['1'],
    );
    assert.deepEqual(
      noteMarks.map(({ mark }) => mark),
      ['1', '2', '3'],
    );
  });

  it('in both notations, with their marks', () => {
    const { notes, noteMarks } = parse(
      `${organ}*Recalling* its resolution,[^1] and the report,<sup>2</sup>\n\n1. *Decides* to act.\n\n[^1]: Resolution 70/1.\n    It has a second line.\n\n<sup>2</sup> A/80/1.\n`,
    );
    assert.deepEqual(
      notes.map(({ mark, notation }) => `${mark} ${notation}`),
      ['1 bracket', '2 superscript'],
    );
    assert.deepEqual(
      noteMarks.map(({ mark, notation }) => `${mark} ${notation}`),
      ['1 bracket', '2 superscript'],
    );
  });

  it('comments are no part of the text', () => {
    const { blocks } = parse(`${organ}${preamble}<!-- ask\n\nagain -->\n\n1. *Decides* to act.\n`);
    assert.equal(blocks.filter(({ kind }) => kind === 'comment').length, 1);
  });
});
