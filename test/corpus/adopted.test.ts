/** Adopted texts are read as the United Nations marked them up, and hardly disturb a rule. Skipped where they are not at hand. */
import assert from 'node:assert/strict';
import { applyEdits, fixAll, parse, type Report } from '../../server/src/core/index';
import { checkWithCatalogue, measureWithCatalogue } from '../../scripts/corpus/catalogue';
import { isOnCitations } from '../../scripts/corpus/citation-rules';
import { compare } from '../../scripts/corpus/structure';
import { correctsWords } from '../../server/src/core/rules/corrects-words';
import { defects } from '../../scripts/corpus/defects';
import { plant } from '../../scripts/corpus/planted';
import { plantPairs } from '../../scripts/corpus/planted-pairs';
import { type AdoptedText, convertedText, hasCorpus, readTexts } from '../../scripts/corpus/texts';
import { isWhole, sampleOf, turnedTo } from '../harness/sample';
import { seed } from '../harness/seed';

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Citations that the cited documents show to be misprints: true findings, each checked by hand. */
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

/** Kinds of defects that are found less often than nine times out of ten, and how often. */
const weak: Readonly<Record<string, number>> = { 'sentence that goes on after its list': 0.75 };

/** Texts that each kind of defect is planted in. */
const planted = isWhole ? 60 : 6;
/** Of these, chance may choose some of the few that are known to be missed. */
const missedByChance = isWhole ? 0.05 * planted : 2;

describe('adopted texts', () => {
  let clean: readonly AdoptedText[] = [];
  /** What is found in each. */
  let reports: ReadonlyMap<string, readonly Report[]> = new Map();

  before(function () {
    if (!hasCorpus()) this.skip();
    const texts = readTexts();
    reports = new Map(texts.map(({ name, text }) => [name, checkWithCatalogue(text)]));
    clean = turnedTo(
      texts.filter(({ name, text }) => reports.get(name)?.length === 0 && measureWithCatalogue(text).length === 0),
    );
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

  it('have at most 0.02 errors and 0.1 warnings each, apart from citations', () => {
    const found = [...reports.values()].flat().filter(({ rule }) => !isOnCitations(rule));
    const count = (severity: string): number => found.filter((report) => report.severity === severity).length;
    assert.ok(count('error') / reports.size <= 0.02, `${count('error')} errors`);
    assert.ok(count('warning') / reports.size <= 0.1, `${count('warning')} warnings`);
  });

  it('have no error or warning on a citation that is not a misprint', () => {
    const found = [...reports].flatMap(([name, own]) =>
      own
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
      const texts = sampleOf(readTexts(language), 60);
      const disturbed = texts.flatMap(({ name, text }) => {
        const grave = checkWithCatalogue(text).filter(({ severity }) => severity === 'error' || severity === 'warning');
        return grave.length === 0 ? [] : [`${name} ${grave.map(({ rule }) => rule).join(', ')}`];
      });
      // At most five in a hundred of all; of a few, chance may choose more.
      const most = isWhole ? 0.05 * texts.length : 0.05 * texts.length + 4 * Math.sqrt(0.05 * texts.length);
      assert.ok(disturbed.length <= most, `${language}\n${disturbed.join('\n')}`);
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
    // "Further calls upon" after another opening: the one thing that an editor would point out.
    assert.deepEqual(
      checkWithCatalogue(text)
        .filter(({ severity }) => severity !== 'hint')
        .map(({ rule }) => rule),
      ['stray-sequence-word'],
    );
  });

  it('keep every letter under safe fixes but those of rules on words and numbers, and the fixes settle', () => {
    for (const { name, text } of sampleOf(readTexts(), 60)) {
      const fixed = fixAll(text);
      assert.ok(fixed.isSettled && fixAll(fixed.text).text === fixed.text, name);
      for (const { rule, fix } of checkWithCatalogue(text)) {
        if (!fix?.isSafe || correctsWords.has(rule)) continue;
        assert.ok(letters(applyEdits(text, fix.edits)) === letters(text), `${name}: ${rule}`);
      }
    }
  });

  const missedInAll: string[] = [];
  let plantedInAll = 0;

  for (const defect of defects) {
    it(`with a defect: ${defect.name}`, () => {
      const recall = plant(defect, clean, planted);
      plantedInAll += recall.planted;
      missedInAll.push(...recall.missed, ...recall.unrestored);
      assert.ok(recall.planted >= 1, 'no place');
      const most = missedByChance + recall.planted * (1 - (weak[defect.name] ?? 1));
      assert.ok(recall.missed.length <= most, `missed in ${recall.missed.join(', ')}`);
      assert.ok(recall.unrestored.length <= missedByChance, `not restored in ${recall.unrestored.join(', ')}`);
    });
  }

  it('with any of these defects have hardly one in a hundred missed or not restored', () => {
    assert.ok(missedInAll.length / plantedInAll <= 0.012, `${missedInAll.join(', ')}, of ${plantedInAll}`);
  });

  it('with two defects at once, far from each other or side by side, hide neither of them', () => {
    const all = plantPairs(defects, sampleOf(clean, 60), { max: 1, seed, step: 80 });
    const count = all.reduce((sum, pair) => sum + pair.planted, 0);
    const missed = all.flatMap((pair) => pair.missed);
    assert.ok(count > 60, `only ${count} pairs`);
    const shown = missed.map(({ place, defect }) => `${place} ${defect.name}`);
    assert.ok(missed.length / count <= 0.03, `missed ${shown.join(', ')}`);
  });
});
