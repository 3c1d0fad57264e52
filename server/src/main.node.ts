/** The language server as a process of its own: over IPC, or over `--stdio` for any editor. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { createConnection } from 'vscode-languageserver/node';
import { startServer } from './lsp/start-server';

/** Beside the folder of the bundle. */
const catalogueFile = join(__dirname, '../data/catalogue.tsv.gz');

startServer(createConnection(), async () => {
  const bytes = await promisify(gunzip)(await readFile(catalogueFile));
  return bytes.toString('latin1');
});
