/** What folds away in a draft. */
import assert from 'node:assert/strict';
import { foldingOf } from '../../../../server/src/core/ide/outline/folding';
import { parse } from '../../../../server/src/core/index';
import { fullDraft } from '../drafts';

/** `first line … last line`, with the kind in front. */
const folds = (text: string): readonly string[] => {
  const lines = text.split('\n');
  return foldingOf(parse(text)).map(
    ({ startLine, endLine, kind }) => `${kind ? `${kind}: ` : ''}${lines[startLine]} … ${lines[endLine]}`,
  );
};

describe('folding', () => {
  it('folds everything that has more than a line', () => {
    assert.deepEqual(folds(fullDraft), [
      'region: --- … ---',
      'comment: <!-- A remark … in two lines. -->',
      'A/C.2/81/L.24 … **Tides**',
      '*The General Assembly*, … (b) Flow,',
      '*Noting* the following: … (b) Flow,',
      '## I. Measurements … | Ebb | low |',
      '1. *Calls upon* States: … (b) To publish [tables](https://tides.example/tables);[^2]',
      '(a) To measure tides, and in particular: … (ii) Neap tides;',
      '### A. Tables … | Ebb | low |',
      '| Tide | Height | … | Ebb | low |',
      '## II. Finance … *3 December 2026*',
      '**Annex I** … (b) In rivers.',
      '**Rules of the tides** … (b) In rivers.',
      '2. They turn: … (b) In rivers.',
      'region: [^1]: See A/78/62-E/2023/49. …     and charts.',
    ]);
  });

  it('folds the operative part where no sections divide it', () => {
    const text = '*The General Assembly*,\n\n*Noting* ebb,\n\n1. *Decides* to rest;\n\n2. *Asks* again.\n';
    assert.deepEqual(folds(text), [
      '*The General Assembly*, … *Noting* ebb,',
      '1. *Decides* to rest; … 2. *Asks* again.',
    ]);
  });

  it('folds heading and preamble though they are glued together', () => {
    const text =
      'A/RES/81/9\n\n**Eighty-first\nsession**\n**81/9.**\n***Tides***The General Assembly,*\n\n*Noting* ebb,\n\n1. *Decides* to rest.\n';
    const [heading, preamble] = foldingOf(parse(text));
    assert.ok(heading && preamble && heading.endLine < preamble.startLine, JSON.stringify([heading, preamble]));
  });

  it('does not fold single lines', () => {
    assert.deepEqual(folds('*The General Assembly*,\n\n1. *Decides* to rest.\n\n[^1]: Tables.\n'), []);
  });
});
