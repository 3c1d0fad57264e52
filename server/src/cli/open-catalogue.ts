/** The catalogue on the command line: the product's, read on demand, and the user's entries. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  type Catalogue,
  catalogueOf,
  emptyCatalogue,
  joinCatalogues,
  lazyCatalogue,
  readCatalogue,
  readEntries,
} from '../core/index';
import { type Complain, reasonOf } from './read-drafts';
import { readWholeNow } from './read-whole';
import type { Terminal } from './terminal';

/** Used from the current folder, if present. */
export const entryFileName = 'unres-catalogue.jsonl';

/** @param file of entries, as the user named it; undefined for the one in the folder */
export function openCatalogue(terminal: Terminal, file: string | undefined, complain: Complain): Catalogue {
  const product = lazyCatalogue(() => readProduct(terminal.home, complain));
  const own = readOwn(terminal.folder, file, complain);
  return own ? joinCatalogues(product, own) : product;
}

function readProduct(home: string, complain: Complain): Catalogue {
  try {
    return readCatalogue(gunzipSync(readFileSync(join(home, 'data/catalogue.tsv.gz'))).toString('latin1'));
  } catch (error) {
    complain(`the catalogue of resolutions cannot be read: ${reasonOf(error)}`);
    return emptyCatalogue;
  }
}

function readOwn(folder: string, file: string | undefined, complain: Complain): Catalogue | undefined {
  const name = file ?? entryFileName;
  try {
    const { entries, rejected } = readEntries(new TextDecoder().decode(readWholeNow(resolve(folder, name))));
    for (const { line, message } of rejected) complain(`${name}, line ${line} is passed over: ${message}`);
    return catalogueOf(entries);
  } catch (error) {
    const isAbsent = file === undefined && (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (!isAbsent) complain(`${name} cannot be read: ${reasonOf(error)}`);
    return undefined;
  }
}
