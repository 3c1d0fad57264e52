/** Times the catalogue of resolutions: from its bytes to the first answer, look-ups and searches. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readCatalogue } from '../../server/src/core/catalogue/catalogue-text';
import { root } from '../editor/paths';
import { show, time } from './measure';

const lookUps = 10_000;

export async function benchCatalogue(): Promise<void> {
  const bytes = readFileSync(`${root}data/catalogue.tsv.gz`);
  const text = gunzipSync(bytes).toString('latin1');
  const catalogue = readCatalogue(text);
  console.log(
    `\nCatalogue: ${catalogue.size} resolutions, ${(bytes.length / 1024).toFixed(0)} KB                median       p95`,
  );
  const firstAnswer = (): unknown => readCatalogue(gunzipSync(bytes).toString('latin1')).find('S/RES/1325(2000)');
  show('from compressed bytes to the first answer', await time(firstAnswer, 50, 5));
  const symbols = [...catalogue.symbols()];
  const each = await time(
    () => {
      for (let turn = 0; turn < lookUps; turn++) catalogue.find(symbols[(turn * 7919) % symbols.length] ?? '');
    },
    20,
    3,
  );
  show(`${lookUps.toLocaleString('en')} look-ups`, each, `${Math.round(lookUps / each.median)} a millisecond`);
  show('first search by words', await time(() => readCatalogue(text).search('women peace', 10), 10, 2));
  show('search by words', await time(() => catalogue.search('women peace', 10)));
}
