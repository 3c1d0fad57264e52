/** Symbols that the draft cites are offered at the start or the place of a symbol. */
import assert from 'node:assert/strict';
import { assembly, labels, offered, taken } from './complete';

const draft = (words: string, note = 'See A/81/62.'): string =>
  `${assembly}*Noting* the report of the Secretary-General on the tides (A/81/60-E/2026/7) and its summary,[^1]\n\n1. *Requests* ${words};\n\n2. *Decides* to meet again.\n\n[^1]: ${note}\n`;

describe('completion of documents', () => {
  it('offers what the draft cites after an opening bracket, with the name it has there', () => {
    const [first, ...others] = offered(draft('the report (<|>'));
    assert.equal(first?.label, 'A/81/60-E/2026/7');
    assert.equal(first.detail, 'the report of the Secretary-General on the tides');
    assert.deepEqual(
      others.map(({ label, documentation }) => [label, documentation]),
      [['A/81/62', 'Cited in PP1.']],
    );
  });

  it('goes on with a symbol that is begun', () => {
    assert.deepEqual(labels(draft('the report (A/81/62<|>')), []);
    assert.equal(taken(draft('document A/81/6<|>'), 'A/81/62'), draft('document A/81/62'));
    assert.deepEqual(labels(draft('the report (E/<|>')), []);
  });

  it('never makes a whole symbol a longer one, unless someone asks', () => {
    const whole = draft('document A/81/6<|>');
    assert.deepEqual(labels(whole, { asking: 'letter' }), []);
    assert.deepEqual(labels(draft('document A/81/<|>'), { asking: 'sign', kinds: ['document'] }), [
      'A/81/60-E/2026/7',
      'A/81/62',
    ]);
    assert.deepEqual(labels(whole), ['A/81/60-E/2026/7', 'A/81/62']);
  });

  it('offers them in notes', () => {
    assert.deepEqual(labels(draft('the tides', 'See <|>')), ['A/81/60-E/2026/7']);
    assert.deepEqual(labels(draft('the tides', '<|>')), ['A/81/60-E/2026/7']);
  });

  it('offers symbols of resolutions from the catalogue', () => {
    assert.deepEqual(labels(draft('the annex (A/RES/75/2<|>')), ['A/RES/75/202', 'A/RES/75/201']);
  });

  for (const words of ['the tides <|>', '1325 (<|>', '217 A (<|>', 'the A<|>'])
    it(`offers no document at ${words}`, () => assert.deepEqual(labels(draft(words), { kinds: ['document'] }), []));
});
