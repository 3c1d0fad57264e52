/** What is kept of an open document from one question to the next. */
import assert from 'node:assert/strict';
import { emptyCatalogue } from '../../server/src/core/catalogue/catalogue';
import { catalogueOf } from '../../server/src/core/catalogue/memory-catalogue';
import { defaultSettings } from '../../server/src/core/settings';
import { AnalysisCache } from '../../server/src/lsp/analysis-cache';

const uri = 'file:///a.unres';
const draft = '*The General Assembly*,\n\n1. *Decides* to act\n';
const judging = { settings: defaultSettings, catalogue: emptyCatalogue };

const text = (words = draft) => {
  const read = { count: 0, text: () => (read.count++, words) };
  return read;
};

describe('the analysis of an open document', () => {
  it('is one until something changes', () => {
    const cache = new AnalysisCache();
    const read = text();
    const first = cache.of(uri, judging, read.text);
    assert.equal(cache.of(uri, judging, read.text), first);
    assert.equal(read.count, 1);
    assert.equal(first.findings, first.findings);
  });

  it('is read once where it is judged otherwise', () => {
    const cache = new AnalysisCache();
    const first = cache.of(uri, judging, text().text);
    const settings = { ...defaultSettings, rules: { 'last-paragraph-ending': 'off' } } as const;
    const others = [
      cache.of(uri, { ...judging, settings }, text().text),
      cache.of(uri, { settings, catalogue: catalogueOf([]) }, text().text),
    ];
    for (const other of others) {
      assert.notEqual(other, first);
      assert.equal(other.resolution, first.resolution);
    }
  });

  it('is another one of a changed text, with the same answers as of a fresh one', () => {
    const cache = new AnalysisCache();
    const first = cache.of(uri, judging, text().text);
    assert.ok(first.findings.length > 0);
    cache.outdate(uri);
    const changed = cache.of(uri, judging, text(draft.replace('act\n', 'act.\n')).text);
    assert.notEqual(changed.resolution, first.resolution);
    assert.deepEqual(changed.findings, new AnalysisCache().of(uri, judging, () => changed.text).findings);
  });

  it('goes with the document', () => {
    const cache = new AnalysisCache();
    const first = cache.of(uri, judging, text().text);
    cache.outdate(uri);
    cache.forget(uri);
    assert.notEqual(cache.of(uri, judging, text().text).resolution, first.resolution);
  });
});
