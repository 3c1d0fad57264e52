/** Texts that broke a law once, made small by `npm run fuzz`: none does so again. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { brokenOn } from '../../scripts/fuzz/laws';
import { root } from '../../scripts/editor/paths';
import { seeds } from '../harness/seed';

const folder = `${root}test/fuzz/kept`;

describe('texts that fuzzing has found', () => {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.txt')))
    it(`${name} breaks no law`, () => {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      // Places, variants and numbers are others with each seed.
      for (const seed of [...seeds(6), ...seeds(6).keys()])
        assert.equal(brokenOn(text, seed), undefined, `${JSON.stringify(text)} with ${seed}`);
    });
});
