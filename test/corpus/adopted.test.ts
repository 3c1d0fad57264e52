/** Adopted texts are read as the United Nations marked them up, and hardly disturb a rule. Skipped where they are not at hand. */
import assert from 'node:assert/strict';
import { applyEdits, fixAll, parse } from '../../server/src/core/index';
import { checkWithCatalogue, measureWithCatalogue } from '../../scripts/corpus/catalogue';
import { isOnCitations } from '../../scripts/corpus/citation-rules';
import { compare } from '../../scripts/corpus/structure';
import { correctsWords } from '../../server/src/core/rules/corrects-words';
import { defects } from '../../scripts/corpus/defects';
import { plant } from '../../scripts/corpus/planted';
import { plantPairs } from '../../scripts/corpus/planted-pairs';
import { type AdoptedText, convertedText, hasCorpus, readTexts } from '../../scripts/corpus/texts';

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Citations that what they cite shows to be misprints: true findings, each looked at. */
const misprints: readonly (readonly [text: string, words: string])[] = [
  ['A_HRC_RES_54_33', 'Resolution 43/17 '],
  ['A_HRC_RES_56_2', '“E/CN.4/2001/2–E/CN.4/Sub.2/2000/46”'],
  ['A_RES_75_193', 'Resolution 74/262 '],
  ['A_RES_75_196', 'Resolution 67/1 '],
  ['A_RES_76_148', 'Decision 75/561 '],
  ['A_RES_77_237', 'Resolution 67/1 '],
  ['A_RES_78_248', 'Resolution 72/256 '],
  ['A_RES_78_298', 'Resolution 2709 (2023) '],
  ['A_RES_78_53', 'Resolution 74/45 '],
  ['A_RES_78_53', 'Resolution 74/54 '],
  ['A_RES_78_53', 'Resolution 75/45 '],
  ['S_RES_2529_2020', 'Resolution 74/273 '],
  ['S_RES_2695', 'resolution 2650 '],
];

describe('adopted texts', function () {
  this.timeout(120_000);

  let clean: readonly AdoptedText[] = [];

  before(function () {
    if (!hasCorpus()) this.skip();
    clean = readTexts().filter(({ text }) => measureWithCatalogue(text).length === 0);
  });

  it('are read with the official openings, numbers and citations', () => {
    const texts = readTexts();
    const compared = texts.map((each) => compare(each, parse(each.text)));
    const share = (count: number): number => count / texts.length;
    assert.ok(share(compared.filter(({ preamble }) => !preamble).length) >= 0.985, 'preambles');
    assert.ok(share(compared.filter(({ operative }) => !operative).length) >= 0.975, 'operative parts');
    const expected = compared.reduce((sum, { citations }) => sum + citations.expected, 0);
    const found = compared.reduce((sum, { citations }) => sum + citations.found, 0);
    assert.ok(found / expected >= 0.99, `citations: ${found} of ${expected}`);
  });

  it('have at most 0.02 errors and 0.1 warnings each, citations aside', () => {
    const texts = readTexts();
    const reports = texts.flatMap(({ text }) => checkWithCatalogue(text)).filter(({ rule }) => !isOnCitations(rule));
    const count = (severity: string): number => reports.filter((report) => report.severity === severity).length;
    assert.ok(count('error') / texts.length <= 0.02, `${count('error')} errors`);
    assert.ok(count('warning') / texts.length <= 0.1, `${count('warning')} warnings`);
  });

  it('have no error or warning on a citation that is not a misprint', () => {
    const found = readTexts().flatMap(({ name, text }) =>
      checkWithCatalogue(text)
        .filter(({ rule, severity }) => isOnCitations(rule) && (severity === 'error' || severity === 'warning'))
        .map(({ message }) => ({ name, message })),
    );
    const others = found.filter(
      ({ name, message }) => !misprints.some(([where, words]) => where === name && message.includes(words)),
    );
    assert.deepEqual(others, []);
  });

  it('are not disturbed in the other official languages', () => {
    for (const language of ['ar', 'es', 'fr', 'ru', 'zh']) {
      const texts = readTexts(language);
      const grave = texts.flatMap(({ name, text }) =>
        checkWithCatalogue(text)
          .filter(({ severity }) => severity === 'error' || severity === 'warning')
          .map(({ rule, message }) => `${name} ${rule} ${message}`),
      );
      assert.ok(grave.length / texts.length <= 0.1, `${language}\n${grave.join('\n')}`);
    }
  });

  it('as a converter left one: page breaks do not cut its paragraphs', () => {
    const text = convertedText();
    const [part] = parse(text).parts;
    assert.equal(part?.preamble.length, 56);
    assert.equal(part?.operative.length, 59);
    assert.equal(parse(text).notes.length, 19);
    const official = readTexts().find(({ name }) => name === 'A_RES_78_132');
    assert.ok(official);
    const { preamble, operative } = compare({ ...official, text }, parse(text));
    assert.equal(preamble, undefined);
    assert.equal(operative, undefined);
    // "Further calls upon" stands behind another opening: the one thing that an editor would point out.
    assert.deepEqual(
      checkWithCatalogue(text)
        .filter(({ severity }) => severity !== 'hint')
        .map(({ rule }) => rule),
      ['stray-sequence-word'],
    );
  });

  it('keep every letter under safe fixes but those of rules on words and numbers, and the fixes settle', () => {
    const sample = readTexts().filter((_, index) => index % 2 === 0);
    for (const { name, text } of sample) {
      const fixed = fixAll(text);
      assert.ok(fixed.isSettled && fixAll(fixed.text).text === fixed.text, name);
      for (const { rule, fix } of checkWithCatalogue(text)) {
        if (!fix?.isSafe || correctsWords.has(rule)) continue;
        assert.ok(letters(applyEdits(text, fix.edits)) === letters(text), `${name}: ${rule}`);
      }
    }
  });

  for (const defect of defects) {
    it(`with a defect: ${defect.name}`, () => {
      const { planted, found, restored, missed, unrestored } = plant(defect, clean, 20);
      assert.ok(planted >= 1, 'no place');
      assert.ok(found / planted >= 0.95, `missed in ${missed.join(', ')}`);
      if (defect.isRestored) assert.ok(restored / found >= 0.95, `not restored in ${unrestored.join(', ')}`);
    });
  }

  it('with two defects at once, far from each other or side by side, hide neither of them', () => {
    const all = plantPairs(defects, clean, { most: 1, seed: 5, step: 40 });
    const planted = all.reduce((sum, pair) => sum + pair.planted, 0);
    const missed = all.flatMap((pair) => pair.missed);
    assert.ok(planted > 150, `only ${planted} pairs`);
    const shown = missed.map(({ place, defect }) => `${place} ${defect.name}`);
    assert.ok(missed.length / planted <= 0.03, `missed ${shown.join(', ')}`);
  });
});
