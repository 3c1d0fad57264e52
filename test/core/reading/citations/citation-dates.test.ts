/** The dates that citations print, and whose they are. */
import assert from 'node:assert/strict';
import { parse } from '../../../../server/src/core/index';
import { citationsOf } from '../../../../server/src/core/reading/citations/citations';

/** `70/1 2015-09-25 “25 September 2015”`; a shared date has a plus sign. */
function dates(paragraph: string, heading = 'The General Assembly'): readonly string[] {
  const text = `*${heading}*,\n\n${paragraph}\n`;
  return citationsOf(parse(text)).map(({ text: number, date }) => {
    if (!date) return number;
    const printed = text.slice(date.span.start, date.span.end).replace(/\s+/g, ' ');
    return `${number} ${date.isShared ? '+' : ''}${date.iso} “${printed}”`;
  });
}

describe('the date of a citation', () => {
  it('follows the number', () => {
    assert.deepEqual(dates('*Recalling* its resolution 70/1 of 25 September 2015,'), [
      '70/1 2015-09-25 “25 September 2015”',
    ]);
    assert.deepEqual(dates('*Recalling* Security Council resolution 1325 (2000) of 31 October\n2000,'), [
      '1325 (2000) 2000-10-31 “31 October 2000”',
    ]);
    assert.deepEqual(dates('*Recalling* its resolution 217 A (III) of 10 December 1948,'), [
      '217 A (III) 1948-12-10 “10 December 1948”',
    ]);
    assert.deepEqual(dates('*Recalling* A/RES/70/1 of 25 September 2015 and A/78/62 of 2 June 2023,'), [
      'A/RES/70/1 2015-09-25 “25 September 2015”',
      'A/78/62',
    ]);
  });

  it('is found after links, note marks, parts and sections', () => {
    assert.deepEqual(
      dates(
        '*Recalling* its resolution [70/1](https://undocs.org/en/A/RES/70/1)[^1] of 25 September 2015,\n\n[^1]: A/70/1.',
      ),
      ['70/1 2015-09-25 “25 September 2015”', 'A/70/1'],
    );
    assert.deepEqual(dates('*Recalling* its resolution 45/248 B, section VI, of 21 December 1990,'), [
      '45/248 1990-12-21 “21 December 1990”',
    ]);
    assert.deepEqual(dates('*Recalling* resolution 16/21 of the Human Rights Council of 25 March 2011,'), [
      '16/21 2011-03-25 “25 March 2011”',
    ]);
    assert.deepEqual(dates('*Recalling* its resolution 69/99, adopted by the General Assembly on 5 December 2014,'), [
      '69/99 2014-12-05 “5 December 2014”',
    ]);
  });

  it('is shared by the numbers of a list that are of one session', () => {
    assert.deepEqual(
      dates('*Recalling* its resolutions 67/1 of 19 September 2012, 69/193 and 69/196 of 18 December 2014,'),
      [
        '67/1 2012-09-19 “19 September 2012”',
        '69/193 +2014-12-18 “18 December 2014”',
        '69/196 +2014-12-18 “18 December 2014”',
      ],
    );
    assert.deepEqual(dates('*Recalling* Human Rights Council resolutions 48/13 to 48/15 of 8 October 2021,'), [
      '48/13 +2021-10-08 “8 October 2021”',
      '48/15 +2021-10-08 “8 October 2021”',
    ]);
  });

  it('is that of the last number alone where the others are of another session or only a comma precedes', () => {
    assert.deepEqual(dates('*Recalling* its resolutions 70/1 and 71/243 of 21 December 2016,'), [
      '70/1',
      '71/243 2016-12-21 “21 December 2016”',
    ]);
    assert.deepEqual(dates('*Recalling* its resolutions 70/1, 70/299 of 29 July 2016 and 71/1 of 19 September 2016,'), [
      '70/1',
      '70/299 2016-07-29 “29 July 2016”',
      '71/1 2016-09-19 “19 September 2016”',
    ]);
    assert.deepEqual(
      dates('*Recalling* resolution 1373 (2001) and Council resolution 1566 (2004) of 8 October 2004,'),
      ['1373 (2001)', '1566 (2004) 2004-10-08 “8 October 2004”'],
    );
  });

  it('is its own of several dates where there is one for each number', () => {
    assert.deepEqual(
      dates(
        '*Recalling* resolutions 1196 (1998) and 1197 (1998), adopted by the Security Council on 16 and 18 September 1998, respectively,',
      ),
      ['1196 (1998) 1998-09-16 “16”', '1197 (1998) 1998-09-18 “18 September 1998”'],
    );
    assert.deepEqual(
      dates('*Recalling* its resolutions 69/1, 69/2 and 69/3 of 19 and 22 September 2014, respectively,'),
      ['69/1', '69/2', '69/3'],
    );
    assert.deepEqual(dates('*Recalling* its resolutions 69/1 and 69/2 of 31 and 32 September 2014, respectively,'), [
      '69/1',
      '69/2',
    ]);
  });

  it('is not the date of something else', () => {
    for (const words of [
      'its resolution 72/72 to proclaim a year beginning on 1 January 2022',
      'resolution 2592 (2021), with the next report due by 13 August 2020',
      'resolution 1593 (2005), on 5 August 2024',
      'its resolution 75/1 and the report of 5 August 2024',
      'its resolution 75/1 of 31 November 2020',
    ])
      assert.equal(dates(`*Recalling* ${words},`)[0]?.includes('“'), false, words);
    assert.deepEqual(dates('*Recalling* resolution 1325 (2000) on 31 October 2000 and what followed,'), [
      '1325 (2000) 2000-10-31 “31 October 2000”',
    ]);
  });

  it('is read in each official language', () => {
    const texts: readonly (readonly [heading: string, paragraph: string])[] = [
      ['L’Assemblée générale', '*Rappelant* sa résolution 70/1 du 25 septembre 2015,'],
      [
        'La Asamblea General',
        '*Recordando* su resolución 70/1, de 25 de septiembre de 2015, y los informes del Secretario General,',
      ],
      ['Генеральная Ассамблея', '*ссылаясь* на свою резолюцию 70/1 от 25 сентября 2015 года,'],
      ['大会', '*回顾*其2015年9月25日第70/1号决议，'],
      ['إن الجمعية العامة', '*إذ تشير* إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،'],
    ];
    for (const [heading, paragraph] of texts)
      assert.match(
        dates(paragraph, heading)[0] ?? '',
        /^70\/1 2015-09-25 “.*2015|^70\/1 2015-09-25 “2015年9月25日”$/,
        paragraph,
      );
    assert.deepEqual(dates('*回顾*其2014年12月18日第69/193号和第69/196号决议，', '大会'), [
      '69/193 +2014-12-18 “2014年12月18日”',
      '69/196 +2014-12-18 “2014年12月18日”',
    ]);
  });
});
