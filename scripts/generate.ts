/** `npm run generate`: writes generated files; with `--check`, only lists those out of date. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './editor/paths';
import { generatedFiles } from './generate/targets';

const isCheck = process.argv.includes('--check');
for (const [path, text] of generatedFiles(root)) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (isCheck) process.exitCode = 1;
  else writeFileSync(file, text);
  console.log(isCheck ? `${path} is not current; run npm run generate` : `wrote ${path}`);
}
