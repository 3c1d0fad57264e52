/** Which body a cited number belongs to. */
import assert from 'node:assert/strict';
import { parse } from '../../../../server/src/core/index';
import { citationsOf } from '../../../../server/src/core/reading/citations/citations';

const symbols = (words: string, organ = 'General Assembly'): readonly (string | undefined)[] =>
  citationsOf(parse(`*The ${organ}*,\n\n*Recalling* ${words},\n`)).map(({ symbol }) => symbol);

describe('the body of a citation', () => {
  it('is never a principal one where another is named', () => {
    for (const words of [
      'Commission on Narcotic Drugs resolution 64/4 of 15 April 2021',
      'the Commission on the Status of Women, in its resolution 56/4',
      'Commission on Human Rights resolution 20 (XXXVI) of 29 February 1980',
      'resolution 12/4 of the Board',
      'resolution 27/5 of 18 May 2018 of the Commission on Crime Prevention and Criminal Justice',
      'the resolutions of the Commission on Narcotic Drugs 64/4 and 64/5',
      'decisions 14/16 and 14/17 of the Conference of the Parties to the Convention',
      'UN-Habitat Assembly resolution 2/1',
      'World Health Assembly resolution 70/1',
      'United Nations Environment Assembly resolution 5/14',
      'Governing Council decision 25/9',
      'resolution 55/1 of the Executive Council of the Oceanographic Commission',
      'decision 13/1 adopted by the Open-ended Working Group on Ageing',
      'the resolution of the Board in its report (E/2015/27), chap. I, sect. C, resolution 59/1',
      'resolution 10/3, also of 16 October 2020',
      'the decision 15/4 at the fifteenth meeting',
    ]) {
      const found = symbols(words).filter((symbol) => symbol !== 'E/2015/27');
      assert.ok(found.length > 0, words);
      assert.deepEqual(
        found,
        found.map(() => undefined),
        words,
      );
    }
  });

  it('is the one named nearest', () => {
    assert.deepEqual(symbols('Assembly resolution 70/1'), ['A/RES/70/1']);
    assert.deepEqual(symbols('Human Rights Council resolutions 5/1 and 5/2 of 18 June 2007'), [
      'A/HRC/RES/5/1',
      'A/HRC/RES/5/2',
    ]);
    assert.deepEqual(symbols('resolution 16/21 of 25 March 2011 of the Human Rights Council'), ['A/HRC/RES/16/21']);
    assert.deepEqual(symbols('the resolutions of the General Assembly 70/1 and 71/1'), ['A/RES/70/1', 'A/RES/71/1']);
    assert.deepEqual(symbols('resolution 5/2 of the Council'), ['A/HRC/RES/5/2']);
    assert.deepEqual(symbols('the report of the Conference and its resolution 76/251 of 28 February 2022'), [
      'A/RES/76/251',
    ]);
  });

  it('that speaks, where it is one without symbols, gives its own resolutions none', () => {
    assert.deepEqual(symbols('its resolution 73/1', 'Economic and Social Commission for Western Asia'), [undefined]);
  });

  it('that speaks is meant by its own resolution of a day in its session, whatever body is named before', () => {
    assert.deepEqual(
      symbols('the establishment of the Permanent Forum on Rivers, through its resolution 75/314 of 2 August 2021'),
      ['A/RES/75/314'],
    );
  });

  it('is undefined in an annex of a body without symbols, and for the same number elsewhere', () => {
    const text = [
      '*The Economic and Social Council*,',
      '*Endorses* the text in the annex to the present resolution.',
      '**Annex**',
      '*The Economic and Social Commission for Africa*,',
      '*Recalling* its resolution 73/1 of 19 May 2017,',
      '1. *Decides* to act on resolution 73/1;',
      '',
    ].join('\n\n');
    assert.deepEqual(
      citationsOf(parse(text)).map(({ symbol }) => symbol),
      [undefined, undefined],
    );
  });

  it('that reports is the one whose resolution a report is cited for', () => {
    assert.deepEqual(symbols('the report (A/74/53/Add.1), chap. III, resolution 42/12'), [
      'A/74/53/Add.1',
      'A/HRC/RES/42/12',
    ]);
  });
});
