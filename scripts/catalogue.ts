/** `npm run catalogue -- FOLDER`: compiles the table of resolutions in FOLDER/facts into data/catalogue.tsv.gz. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { compileCatalogue } from './catalogue/compile';
import { root } from './editor/paths';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Name the folder that holds facts/resolutions.tsv: npm run catalogue -- FOLDER');
  process.exitCode = 2;
} else {
  const text = compileCatalogue(folder);
  const bytes = gzipSync(text, { level: 9 });
  writeFileSync(`${root}data/catalogue.tsv.gz`, bytes);
  console.log(`data/catalogue.tsv.gz: ${text.split('\n').length - 4} entries, ${(bytes.length / 1024).toFixed(0)} KB`);
}
