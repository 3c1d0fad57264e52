/** Cleaning up: what a converter leaves becomes a draft, and no word is lost. */
import assert from 'node:assert/strict';
import { cleanUp } from '../../../../server/src/core/ide/clean-up/clean-up';
import { applyEdits, check } from '../../../../server/src/core/index';

const clean = `**Eightieth session**

**Tides and harbours**

**Resolution adopted by the General Assembly on 3 December 2025**

*[on the report of the Second Committee (A/80/412, para. 9)]*

**80/12. Tides and harbours**

*The General Assembly*,

*Recalling* the rules for harbours,<sup>1</sup>

*Noting* the “tides” of the northern harbours and of all that lies near them,

1. *Decides* to measure the tides of all harbours;<sup>2</sup>

2. *Requests* the Secretary-General to report on the tides.

<sup>1</sup> A/79/12.

<sup>2</sup> A/79/13.
`;

const converted = `


---

**Eightieth session**

**Tides and harbours****Resolution adopted by the General Assembly  
on 3 December 2025***[on the report of the Second Committee (A/80/412, para. 9)]***80/12. Tides and harbours***The General Assembly,*

*Recalling* the rules for harbours,<sup>1</sup>*Noting* the "tides" of the&nbsp;northern

---

<sup>1</sup> [A/79/12](#).

25-12345 1/2

harbours and of all that lies near them,

1\\. *Decides* to measure	the tides of all harbours;<sup>2</sup> 2\\. *Requests* the Secretary-General to

80/12
2/2 25-12345

report on the\u00AD tides.

---

<sup>2</sup> A/79/13.
`;

const keep = { notes: 'keep' } as const;

describe('cleaning up', () => {
  it('does not let what stands below a page break go on with the note above it', () => {
    const { text } = cleanUp('[\n[^_]: y\n---\nt\n---\nA', keep);
    assert.match(text, /y\n\nA$/);
  });

  it('makes a draft of a converted text', () => {
    const { text, refused, removedLines, edits } = cleanUp(converted, keep);
    assert.equal(text.replace('the\u00A0northern', 'the northern'), clean);
    assert.deepEqual(refused, []);
    assert.deepEqual(removedLines, ['25-12345 1/2', '80/12', '2/2 25-12345']);
    assert.equal(applyEdits(converted, edits), text);
    assert.deepEqual(
      check(text).filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('has nothing to do in a draft in good form', () => {
    assert.deepEqual(cleanUp(clean, keep), { text: clean, edits: [], done: [], removedLines: [], refused: [] });
  });

  it('writes notes in the other way and back', () => {
    const bracket = cleanUp(clean, { notes: 'bracket' }).text;
    assert.ok(bracket.includes('harbours;[^2]') && bracket.includes('[^2]: A/79/13.'));
    assert.equal(cleanUp(bracket, { notes: 'superscript' }).text, clean);
  });

  it('keeps the line ends of the file', () => {
    const windows = clean.replaceAll('\n', '\r\n');
    assert.equal(cleanUp(windows, keep).text, windows);
    assert.equal(cleanUp(converted.replaceAll('\n', '\r\n'), keep).text.replaceAll('\r\n', '').includes('\n'), false);
  });

  it('leaves a number alone on a line where no page ends', () => {
    const text = clean.replace('2. *Requests*', '80/11\n\n2. *Requests*');
    assert.deepEqual(cleanUp(text, keep).removedLines, []);
  });

  it('keeps one rule above the notes', () => {
    const text = clean.replace('<sup>1</sup> A', '---\n\n<sup>1</sup> A');
    assert.equal(cleanUp(text, keep).text, text);
  });

  it('leaves notes where they are whose numbers begin again on each page', () => {
    const text = clean.replace('1. *Dec', '<sup>1</sup> A/79/11.\n\n1. *Dec');
    assert.equal(cleanUp(text, keep).text, text);
  });
});
