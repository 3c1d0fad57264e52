/** A new note takes the next number in order, and later ones move on. */
import assert from 'node:assert/strict';
import { assembly, labels, offered, taken } from './complete';

const start = `${assembly}*Noting* the ebb,[^1]\n\n1. *Notes* the flow`;

describe('completion of notes', () => {
  it('puts the first note at the end', () => {
    assert.equal(taken(`${assembly}1. *Notes* the ebb.[^<|>\n`), `${assembly}1. *Notes* the ebb.[^1]\n\n[^1]: \n`);
  });

  it('leaves the cursor after the mark, or in the note, where both come to stand at the end', () => {
    const text = `${assembly}1. *Notes* the ebb.[^<|>`;
    assert.equal(taken(text), `${assembly}1. *Notes* the ebb.[^1]\n\n[^1]: `);
    assert.deepEqual(offered(text)[0]?.pieces, ['[^1]', { words: '', isExample: false }, '\n\n[^1]: ']);
    assert.equal(offered(`${text}\n`)[0]?.pieces, undefined);
    assert.equal(offered(`${assembly}*Noting* it,[^1]\n\n[^1]: A.\n\n1. *Notes* it.[^<|>`)[0]?.pieces, undefined);
  });

  it('moves the numbers after it, and references to notes', () => {
    assert.equal(
      taken(`${start};[^<|>]\n\n2. *Notes* the tide.[^2]\n\n[^1]: A/81/3.\n\n[^2]: See note 1 above; A/81/4.\n`),
      `${start};[^2]\n\n2. *Notes* the tide.[^3]\n\n[^1]: A/81/3.\n\n[^2]: \n\n[^3]: See note 1 above; A/81/4.\n`,
    );
  });

  it('stands before the first', () => {
    assert.equal(
      taken(`${assembly}*Noting* tides,[^<|>\n\n1. *Notes* the flow.[^1]\n\n[^1]: A/81/3.\n`),
      `${assembly}*Noting* tides,[^1]\n\n1. *Notes* the flow.[^2]\n\n[^1]: \n\n[^2]: A/81/3.\n`,
    );
  });

  it('keeps the notation of the draft', () => {
    const draft = `${assembly}*Noting* tides,<sup>1</sup>\r\n\r\n1. *Notes* the flow.[^<|>\r\n\r\n<sup>1</sup> A/81/3.\r\n`;
    assert.equal(
      taken(draft),
      draft.replace('[^<|>', '<sup>2</sup>').replace('A/81/3.\r\n', 'A/81/3.\r\n\r\n<sup>2</sup> \r\n'),
    );
    assert.equal(labels(`${assembly}1. *Notes* the flow.<sup><|></sup>\n`)[0], 'Note 1');
  });

  it('leaves the numbers of paragraphs alone', () => {
    const draft = `${assembly}1. *Notes* tides;\n\n3. *Notes* the flow.[^<|>\n`;
    assert.equal(taken(draft), draft.replace('[^<|>\n', '[^1]\n\n[^1]: \n'));
  });

  it('leaves another number alone that someone types', () => {
    const marked = `${assembly}*Noting* the tides,[^<|>\n\n1. *Decides* to meet.\n`;
    const typed = (figure: string): readonly string[] =>
      labels(marked.replace('<|>', `${figure}<|>`), { asking: 'letter' });
    assert.deepEqual([typed('1'), typed('2')], [['Note 1'], []]);
  });

  it('offers none in a note', () => {
    assert.deepEqual(labels(`${start}.\n\n[^1]: A/81/3[^<|>\n`), []);
  });
});
