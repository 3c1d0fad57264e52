/** Hints between the words of a draft. */
import assert from 'node:assert/strict';
import { emptyCatalogue } from '../../../../server/src/core/catalogue/catalogue';
import { inlayHintsOf } from '../../../../server/src/core/ide/show/inlay-hints';
import { parse } from '../../../../server/src/core/index';
import { tides } from '../catalogues';

const draft = `*The General Assembly*,

*Recalling* its resolution [75/201](#) of 21 December 2020,

*Noting* its resolution 75/202 of 21 December 2020, entitled “Moorings”, and resolution 75/299 of 21 December 2020,

1. *Decides* to measure tides:

(a) At sea;

(b) In rivers;

2. *Requests* tables.

**Annex**

1. Tides turn.
`;

const both = { paragraphs: true, titles: true };
const everywhere = { start: 0, end: draft.length };

const shown = (wanted: typeof both, range = everywhere, catalogue = tides): readonly string[] =>
  inlayHintsOf(parse(draft), range, wanted, catalogue).map(
    ({ at, label }) => `${label} before ${draft.slice(at, at + 9).trim()}`,
  );

describe('hints between the words', () => {
  it('name the paragraphs of the resolution as delegates do, and none of an annex', () => {
    assert.deepEqual(shown({ paragraphs: true, titles: false }), [
      'PP1 before *Recallin',
      'PP2 before *Noting*',
      'OP1 before 1. *Decid',
      'OP2 before 2. *Reque',
    ]);
  });

  it('give the titles that the text does not print, after the number or its link', () => {
    assert.deepEqual(shown({ paragraphs: false, titles: true }), ['“The turning of the tides” before of 21 De']);
    assert.deepEqual(shown({ paragraphs: false, titles: true }, everywhere, emptyCatalogue), []);
  });

  it('show the whole title and the adoption on hover', () => {
    const [hint] = inlayHintsOf(parse(draft), everywhere, { paragraphs: false, titles: true }, tides);
    assert.equal(
      hint?.tooltip,
      'The turning of the tides\nGeneral Assembly resolution 75/201, adopted on 21 December 2020',
    );
    const [name] = inlayHintsOf(parse(draft), everywhere, { paragraphs: true, titles: false }, tides);
    assert.equal(name?.tooltip, 'Preambular paragraph 1');
  });

  it('are given for the lines on the screen only', () => {
    const start = draft.indexOf('1. *Decides');
    assert.deepEqual(shown(both, { start, end: start + 20 }), ['OP1 before 1. *Decid']);
    assert.deepEqual(shown({ paragraphs: false, titles: false }), []);
  });

  it('name the part of a paragraph', () => {
    const parts = `**A**\n\n*The General Assembly*,\n\n1. *Decides* to meet;\n\n2. *Decides* to rest.\n\n**B**\n\n*The General Assembly*,\n\n1. *Decides* to meet;\n\n2. *Decides* to rest.\n`;
    const hints = inlayHintsOf(parse(parts), { start: 0, end: parts.length }, both, tides);
    assert.equal(hints.at(-1)?.tooltip, 'Operative paragraph 2 of Part B');
  });
});
