/** `unres citations`: the citations of drafts, compared with the catalogue. */
import { Analysis } from '../../core/index';
import { openCatalogue } from '../open-catalogue';
import { printable } from '../printable';
import { readDrafts, reasonOf, shownName } from '../read-drafts';
import { type CitationFormat, citationReporters, type CitedFile } from '../reporters/citations';
import { complain, exitCode, type ExitCode, type Terminal } from '../terminal';

export async function citations(
  paths: readonly string[],
  format: CitationFormat,
  terminal: Terminal,
): Promise<ExitCode> {
  let hasFailed = false;
  const fail = (words: string): void => {
    hasFailed = true;
    complain(terminal, printable(words));
  };
  const catalogue = openCatalogue(terminal, undefined, fail);
  const files: CitedFile[] = [];
  for await (const { path, text } of readDrafts(paths, terminal, fail)) {
    try {
      files.push({ path, citations: new Analysis(text, { catalogue }).citationReport() });
    } catch (error) {
      fail(`the citations of ${shownName(path)} cannot be told: ${reasonOf(error)}`);
    }
  }
  terminal.stdout.write(citationReporters[format](files));
  if (hasFailed) return exitCode.failed;
  const differs = files.some((file) => file.citations.some(({ state }) => state === 'date differs'));
  return differs ? exitCode.found : exitCode.clean;
}
