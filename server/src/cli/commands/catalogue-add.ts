/** `unres catalogue add`: completes the user's own catalogue from files of the United Nations. */
import { lstat, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type AddedEntries, addEntries, type CatalogueEntry } from '../../core/index';
import { additionSummary, differenceWords, problemWords } from '../../importers/addition-words';
import { importedName, importResolutions } from '../../importers/import-resolutions';
import { locked } from '../lock';
import { printable } from '../printable';
import { readFiles, reasonOf, shownName } from '../read-drafts';
import { readWhole } from '../read-whole';
import { replaceFile, SavedMeanwhile, unwritten } from '../replace-file';
import { Sweeper } from '../sweep';
import { complain, exitCode, type ExitCode, type Terminal } from '../terminal';

const sources = {
  name: importedName,
  whatIsMissing: 'no files of resolutions; these end in .xml, .jsonl or .json',
};

/** @param to the catalogue, created if missing */
export async function catalogueAdd(paths: readonly string[], to: string, terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCode.clean;
  const fail = (words: string): void => {
    code = exitCode.failed;
    complain(terminal, printable(words));
  };
  const place = resolve(terminal.folder, to);
  const real = await realpath(place).catch(() => place);
  let before: string;
  try {
    const bytes = await readOld(place);
    before = bytes ? textOf(bytes) : '';
  } catch (error) {
    fail(`${to} cannot be read: ${reasonOf(error)}`);
    return code;
  }
  const entries: CatalogueEntry[] = [];
  for await (const { path, text } of readFiles(paths, terminal, fail, sources)) {
    const own = resolve(terminal.folder, path);
    if ((await realpath(own).catch(() => own)) === real) continue;
    const imported = importResolutions(text);
    for (const problem of imported.problems) fail(problemWords(shownName(path), problem));
    for (const entry of imported.entries) entries.push(entry);
  }
  await new Sweeper().besides(place);
  let result = addEntries(before, entries);
  if (result.added + result.completed > 0) {
    try {
      result = await locked(real, () => keep(place, entries));
    } catch (error) {
      fail(unwritten(to, error));
      return code;
    }
  }
  const lines = [`${to}: ${additionSummary(result)}`, ...differenceWords(result)];
  terminal.stdout.write(lines.map((line) => `${printable(line)}\n`).join(''));
  return code;
}

/** Adds to the present contents of the file, which other runs and programs may have changed. */
async function keep(place: string, entries: readonly CatalogueEntry[], tries = 1): Promise<AddedEntries> {
  const bytes = await readOld(place);
  const result = addEntries(bytes ? textOf(bytes) : '', entries);
  if (result.added + result.completed === 0) return result;
  try {
    await replaceFile(place, bytes, Buffer.from(result.lines, 'utf8'));
    return result;
  } catch (error) {
    if (!(error instanceof SavedMeanwhile) || tries === maxTries) throw error;
    return keep(place, entries, tries + 1);
  }
}

const maxTries = 10;

/** Undefined if there is none yet. */
async function readOld(place: string): Promise<Uint8Array | undefined> {
  try {
    return await readWhole(place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const there = await lstat(place).catch(() => undefined);
    if (there?.isSymbolicLink()) throw new Error('it is a link that leads nowhere', { cause: error });
    // Another run may have created it between the two checks.
    return there && readWhole(place);
  }
}

/** @throws if the bytes are not text, so that they are not overwritten */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error('it is not UTF-8 text', { cause });
  }
}
