/** Paragraphs that move or go, with their sub-paragraphs and references. */
import assert from 'node:assert/strict';
import { changeParagraph, type ParagraphChange } from '../../../../server/src/core/ide/renumber/change-paragraph';
import { applyEdits, parse } from '../../../../server/src/core/index';

const draft = `*The General Assembly*,

*Noting* the tides,

*Noting also* the moon,

1. *Decides* to measure:

(a) Ebb;

(b) Flow;

2. *Requests* tables;

3. *Decides* to meet under paragraph 1 above.
`;

const at = (words: string): number => draft.indexOf(words) + 1;

interface Outcome {
  readonly text: string;
  readonly name: string;
  readonly cursor: string;
  readonly warnings: readonly string[];
}

function made(change: ParagraphChange, text = draft): Outcome {
  const changed = changeParagraph(parse(text), change);
  assert.ok(changed.isPossible);
  const after = applyEdits(text, changed.edits);
  const { name, warnings } = changed;
  return {
    text: after,
    name,
    cursor: after.slice(changed.at, changed.at + 12),
    warnings: warnings.map(({ message }) => message),
  };
}

const refused = (change: ParagraphChange, text = draft): string => {
  const changed = changeParagraph(parse(text), change);
  assert.ok(!changed.isPossible);
  return changed.reason;
};

describe('moving a paragraph', () => {
  it('takes its sub-paragraphs along, and references follow', () => {
    const { text, name, cursor } = made({ kind: 'move', from: at('1. *Decides'), to: at('2. *Requests') });
    assert.equal(name, 'OP1');
    assert.equal(cursor, '2. *Decides*');
    assert.match(text, /1\. \*Requests\* tables;\n\n2\. \*Decides\* to measure:\n\n\(a\) Ebb;\n\n\(b\) Flow;\n\n3\./);
    assert.match(text, /under paragraph 2 above/);
  });

  it('goes a place up or down', () => {
    assert.match(
      made({ kind: 'step', from: at('2. *Requests'), by: -1 }).text,
      /moon,\n\n1\. \*Requests\* tables;\n\n2\. /,
    );
    const { text, name, cursor } = made({ kind: 'step', from: at('Ebb'), by: 1 });
    assert.equal(name, 'OP1 (a)');
    assert.match(cursor, /^\(b\) Ebb;/);
    assert.match(text, /\(a\) Flow;\n\n\(b\) Ebb;/);
  });

  it('works in the preamble', () => {
    assert.match(made({ kind: 'step', from: at('*Noting* the'), by: 1 }).text, /moon,\n\n\*Noting\* the tides,/);
  });

  it('takes the place of the paragraph that a sub-paragraph belongs to', () => {
    assert.match(made({ kind: 'move', from: at('2. *Requests'), to: at('Flow') }).text, /1\. \*Requests\*/);
  });

  it('says in words why it cannot', () => {
    assert.equal(refused({ kind: 'step', from: at('1. *Decides'), by: -1 }), 'OP1 is already the first.');
    assert.equal(refused({ kind: 'step', from: at('3. *Decides'), by: 1 }), 'OP3 is already the last.');
    assert.equal(
      refused({ kind: 'move', from: at('Ebb'), to: at('2. *Requests') }),
      'OP1 (a) can only change places with paragraphs that it is counted with. Choose one of them.',
    );
    assert.equal(refused({ kind: 'move', from: at('Ebb'), to: at('Ebb') }), 'OP1 (a) stands there already.');
    assert.equal(refused({ kind: 'delete', from: 1 }), 'No paragraph stands here. Put the cursor in one.');
    assert.equal(refused({ kind: 'delete', from: 1 }, ''), 'No paragraph stands here. Put the cursor in one.');
  });
});

describe('deleting a paragraph', () => {
  it('numbers the others, and reports what has lost its paragraph', () => {
    const { text, warnings } = made({ kind: 'delete', from: at('1. *Decides') });
    assert.match(text, /moon,\n\n1\. \*Requests\* tables;\n\n2\. \*Decides\* to meet/);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /^“paragraph 1 above”: /);
  });
});
