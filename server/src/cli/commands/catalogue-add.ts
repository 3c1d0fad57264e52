/** `unres catalogue add`: completes the user's own catalogue from files of the United Nations. */
import { readFile, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { addEntries } from '../../core/catalogue/add-entries';
import type { CatalogueEntry } from '../../core/catalogue/catalogue';
import { additionSummary, differenceWords, problemWords } from '../../importers/addition-words';
import { importedName, importResolutions } from '../../importers/import-resolutions';
import { printable } from '../printable';
import { readFiles, reasonOf, shownName } from '../read-drafts';
import { complain, exitCode, type ExitCode, type Terminal } from '../terminal';
import { writeWhole } from '../write-draft';

const sources = {
  name: importedName,
  whatIsMissing: 'no files of resolutions; these end in .xml, .jsonl or .json',
};

/** @param to the catalogue, made where it does not exist */
export async function catalogueAdd(paths: readonly string[], to: string, terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCode.clean;
  const fail = (words: string): void => {
    code = exitCode.failed;
    complain(terminal, printable(words));
  };
  const place = resolve(terminal.folder, to);
  const real = await realpath(place).catch(() => place);
  const before = await readOld(place).catch((error: unknown) => {
    fail(`${to} cannot be read: ${reasonOf(error)}`);
  });
  if (before === undefined) return code;
  const entries: CatalogueEntry[] = [];
  for await (const { path, text } of readFiles(paths, terminal, fail, sources)) {
    const own = resolve(terminal.folder, path);
    if ((await realpath(own).catch(() => own)) === real) continue;
    const imported = importResolutions(text);
    for (const problem of imported.problems) fail(problemWords(shownName(path), problem));
    for (const entry of imported.entries) entries.push(entry);
  }
  const result = addEntries(before, entries);
  if (result.added + result.completed > 0) {
    try {
      await writeWhole(place, Buffer.from(result.lines, 'utf8'));
    } catch (error) {
      fail(`${to} cannot be written: ${reasonOf(error)}`);
      return code;
    }
  }
  const lines = [`${to}: ${additionSummary(result)}`, ...differenceWords(result)];
  terminal.stdout.write(lines.map((line) => `${printable(line)}\n`).join(''));
  return code;
}

/** Empty where there is none yet. Rejects what is no text, so that it is not written over. */
async function readOld(place: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(place));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error instanceof TypeError ? new Error('it is not UTF-8 text') : error;
  }
}
