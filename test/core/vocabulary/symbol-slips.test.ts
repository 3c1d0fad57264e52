/** What is wrong with a symbol, and what it should be. */
import assert from 'node:assert/strict';
import { symbolSlip } from '../../../server/src/core/vocabulary/symbol-slips';

const slips: readonly (readonly [printed: string, what: RegExp, right: string | undefined])[] = [
  ['A/78//62', /two strokes/, 'A/78/62'],
  ['A/78/ 62', /blank/, 'A/78/62'],
  ['A/78 /62', /blank/, 'A/78/62'],
  ['a/78/62', /case/, 'A/78/62'],
  ['a/hrc/res/48/13', /case/, 'A/HRC/RES/48/13'],
  ['A/78/62/add.1', /case/, 'A/78/62/Add.1'],
  ['A/RES/78-132', /dash/, 'A/RES/78/132'],
  ['A/HRC/RES/48–13', /dash/, 'A/HRC/RES/48/13'],
  ['E/RES/2023-3', /dash/, 'E/RES/2023/3'],
  ['A/S–10/2', /session/, 'A/S-10/2'],
  ['A/78/62–E/2023/49', /halves/, 'A/78/62-E/2023/49'],
  ['A/78/62/E/2023/49', /halves/, 'A/78/62-E/2023/49'],
  ['A/78/62/Rev 1', /full stop/, 'A/78/62/Rev.1'],
  ['A/78/62/Add. 1', /full stop/, 'A/78/62/Add.1'],
  ['A/78/62/Add..1', /full stop/, 'A/78/62/Add.1'],
  ['A/C3/78/L20', /full stop/, 'A/C.3/78/L.20'],
  ['a/c3//78/L20', /two strokes/, 'A/C.3/78/L.20'],
  ['A/78/62/Add.1/Add.1', /twice/, 'A/78/62/Add.1'],
  ['S/RES/1325/2000', /brackets/, 'S/RES/1325 (2000)'],
  ['S/RES/1325', /year/, 'S/RES/1325 (2000)'],
  ['S/RES/99999', /year/, undefined],
  ['S/RES/70/1', /no session/, undefined],
  ['A/C.7/78/1', /six Main Committees/, undefined],
  ['A/178/62', /session 178/, undefined],
  ['A/RES/25/2625', /thirty-first/, 'A/RES/2625(XXV)'],
  ['A/RES/25/1', /thirty-first/, undefined],
  ['A/RES/70/0', /number 0/, undefined],
  ['A/RES/70/1234', /number 1234/, undefined],
  ['E/RES/78/12', /four figures/, undefined],
];

const right =
  'A/78/62 A/82/1 A/5217 A/C.2/59/L.3 A/INF/78/4 A/ES-10/PV.20 A/RES/ES-11/1 A/RES/S-10/2 A/RES/217(III) A/RES/78/132 A/HRC/RES/48/13 A/HRC/54/L.3/Rev.1 A/AC.109/2014/20/Rev.1 A/CONF.192/PC/23 A/62/PV.117 A/SPC/46/L.3 A/66/454/Add.1/Corr.1 S/RES/1325(2000) S/PRST/2011/16 S/2023/571 S/PV.9479 E/2023/49 E/RES/2023/3 E/CN.6/2015/3 E/C.12/GC/20 E/ESCAP/78/31 A/78/62-E/2023/49';

describe('a slip in a symbol', () => {
  for (const [printed, what, mended] of slips)
    it(`is found in ${printed}`, () => {
      const slip = symbolSlip(printed);
      assert.match(slip?.what ?? '', what);
      assert.equal(slip?.right, mended);
    });

  it('is not seen in symbols that documents have', () => {
    for (const printed of [...right.split(' '), 'S/RES/1325 (2000)'])
      assert.equal(symbolSlip(printed), undefined, printed);
  });

  it('is not certain where the session may only be too new', () => {
    assert.equal(symbolSlip('A/99/62')?.isCertain, false);
  });
});
