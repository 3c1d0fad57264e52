/** Enter, Backspace and “Split Paragraph” on whole drafts, with later numbers and references. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../server/src/core/index';
import { renumber } from '../../../server/src/core/ide/renumber/renumber';
import { paragraphsOf } from '../../../server/src/core/reading/walk';
import { anyDraft } from '../../../scripts/laws/any-draft';
import { inventedDraft } from '../../../scripts/laws/invented-draft';
import { backspaceAt, enterAt, type Pressed, splitAt } from '../../harness/press-keys';
import { randomFrom } from '../../../scripts/laws/random';
import { leads } from '../../../scripts/laws/renumber-laws';
import { seeds } from '../../harness/seed';

type Key = (text: string, at: number) => Pressed | undefined;

const press = (key: Key, marked: string): string | undefined => {
  const pressed = key(marked.replace('|', ''), marked.indexOf('|'));
  return pressed && `${pressed.text.slice(0, pressed.at)}|${pressed.text.slice(pressed.at)}`;
};

const preamble = '*The General Assembly*,\n\n*Noting* the tides,\n\n';

const cases: readonly (readonly [about: string, key: Key, before: string, after: string])[] = [
  [
    'Enter between paragraphs renumbers those behind and the references to them',
    enterAt,
    '1. *Asks* all under paragraph 2 below;|\n\n2. *Notes* it;\n\n3. *Notes* paragraph 2 above.',
    '1. *Asks* all under paragraph 3 below;\n\n2. |\n\n3. *Notes* it;\n\n4. *Notes* paragraph 3 above.',
  ],
  [
    'Enter between items renumbers those behind',
    enterAt,
    '1. *Asks* all:\n\n(a) To go;|\n\n(b) To stay;\n\n2. *Notes* it.',
    '1. *Asks* all:\n\n(a) To go;\n\n(b) |\n\n(c) To stay;\n\n2. *Notes* it.',
  ],
  [
    'Enter on an empty number closes the gap',
    enterAt,
    '1. *Asks*;\n\n2. |\n\n3. *Notes* it under paragraph 1 above.',
    '1. *Asks*;\n\n|\n\n2. *Notes* it under paragraph 1 above.',
  ],
  [
    'Enter on an empty letter takes a number',
    enterAt,
    '1. *Asks*:\n\n(a) To go;\n\n(b) |\n\n2. *Notes* it;',
    '1. *Asks*:\n\n(a) To go;\n\n2. |\n\n3. *Notes* it;',
  ],
  [
    'Enter splits a paragraph',
    enterAt,
    '1. *Asks* all. |*Notes* it;\n\n2. *Notes* paragraph 3 below;\n\n3. *Asks*.',
    '1. *Asks* all;\n\n2. |*Notes* it;\n\n3. *Notes* paragraph 4 below;\n\n4. *Asks*.',
  ],
  ['Backspace takes an empty number away', backspaceAt, '1. *Asks* all;\n\n2. |', '1. *Asks* all.|'],
  [
    'Backspace closes the gap',
    backspaceAt,
    '1. *Asks* all;\n\n2. |\n\n3. *Notes* it;\n\n4. *Notes* paragraph 3 above.',
    '1. *Asks* all;|\n\n2. *Notes* it;\n\n3. *Notes* paragraph 2 above.',
  ],
  [
    'Backspace takes an empty letter away',
    backspaceAt,
    '1. *Asks*:\n\n(a) To go;\n\n(b) |\n\n(c) To stay.',
    '1. *Asks*:\n\n(a) To go;|\n\n(b) To stay.',
  ],
  [
    'Backspace takes a first label away, and leaves the colon',
    backspaceAt,
    '1. *Asks*:\n\n(a) |\n\n2. *Notes* it.',
    '1. *Asks*:|\n\n2. *Notes* it.',
  ],
  [
    'Backspace takes a roman numeral away',
    backspaceAt,
    '1. *Asks*:\n\n(a) To:\n\n(i) Go;\n(ii) |',
    '1. *Asks*:\n\n(a) To:\n\n(i) Go.|',
  ],
  [
    'a paragraph is split between any two words',
    splitAt,
    '1. *Asks* all to go| and to stay;\n\n2. *Notes* it.',
    '1. *Asks* all to go;\n\n2. |and to stay;\n\n3. *Notes* it.',
  ],
  [
    'a preambular paragraph is split',
    splitAt,
    '*Noting* the ebb| and the flow,\n\n1. *Asks*.',
    '*Noting* the ebb,\n\n|and the flow,\n\n1. *Asks*.',
  ],
];

const usual: readonly (readonly [about: string, key: Key, text: string])[] = [
  ['Backspace behind words', backspaceAt, '1. *Asks* all;|'],
  ['Backspace before words', backspaceAt, '1. |*Asks* all;'],
  ['Backspace behind a number that is being written', backspaceAt, '1. *Asks* all;\n\n2.|'],
  ['splitting before the first word', splitAt, '1. |*Asks* all;'],
  ['splitting behind the last word', splitAt, '1. *Asks* all;|'],
  ['splitting a heading', splitAt, '**Boats| and lights**'],
];

/** Letters in their order; labels are none. */
const letters = (text: string): string =>
  text.replace(/\((?:[a-z]|[ivx]+)\)|\b[a-z]{1,6}[).]/g, '').replace(/[^\p{L}]/gu, '');

describe('keys in a draft', () => {
  for (const [about, key, before, after] of cases)
    it(about, () => assert.equal(press(key, preamble + before), preamble + after));
  for (const [about, key, text] of usual)
    it(`${about} is nothing special`, () => assert.equal(press(key, preamble + text), undefined));

  it('never lose a letter, on any text', () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(), (draft, where) => {
        const text = draft.replace(/\r\n?/g, '\n');
        const at = where % (text.length + 1);
        for (const key of [enterAt, splitAt, backspaceAt]) {
          const pressed = key(text, at);
          if (pressed) assert.equal(letters(pressed.text), letters(text));
        }
      }),
      { numRuns: 2000 },
    );
  }).timeout(120_000);

  it('keep numbers and references right at every paragraph of invented drafts, and Backspace undoes Enter', () => {
    let entered = 0;
    let split = 0;
    for (const seed of seeds(40)) {
      const text = inventedDraft(seed);
      const before = parse(text);
      for (const { kind, span } of paragraphsOf(before)) {
        if (kind === 'preambular') continue;
        const end = span.start + (/\n/.exec(text.slice(span.start))?.index ?? text.length);
        const pressed = enterAt(text, end);
        assert.ok(pressed, `draft ${seed} goes on behind ${text.slice(end - 20, end)}`);
        const label = pressed.text.slice(0, pressed.at).split('\n').at(-1) ?? '';
        const words = /^\d/.test(label) ? '*Requests* tables of tides;' : 'To publish tables;';
        const filled = parse(pressed.text.slice(0, pressed.at) + words + pressed.text.slice(pressed.at));
        assert.deepEqual(renumber(filled).changes, [], `draft ${seed} is in order behind ${label}`);
        if (pressed.warnings.length > 0) continue;
        assert.deepEqual(
          leads(filled),
          leads(before),
          `references of draft ${seed} lead where they did behind ${label}`,
        );
        const back = backspaceAt(pressed.text, pressed.at);
        assert.equal(back?.text, text, `Backspace behind ${label} in draft ${seed}`);
        entered++;
      }
      const random = randomFrom(seed);
      const middle = text.indexOf(' ', random(text.length));
      const halves = splitAt(text, middle);
      if (!halves) continue;
      assert.equal(letters(halves.text), letters(text), `draft ${seed} split at ${middle}`);
      assert.deepEqual(renumber(parse(halves.text)).changes, [], `draft ${seed} split at ${middle} is in order`);
      split++;
    }
    assert.ok(entered > 120 && split > 12, `${entered} entered, ${split} split`);
  }).timeout(120_000);
});
