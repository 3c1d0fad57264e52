/** `unres clean`: makes drafts of pasted or converted texts, and reports the changes. */
import { resolve } from 'node:path';
import { Analysis, attempt, type CleanUp, type CleanUpOptions } from '../../core/index';
import { printable } from '../printable';
import { bytesOf, type DraftFile, readDrafts, reasonOf, shownName, standardInput } from '../read-drafts';
import { replaceFile, unwritten } from '../replace-file';
import { Sweeper } from '../sweep';
import { complain, exitCode, type ExitCode, type Terminal } from '../terminal';

export interface CleanCommandOptions extends CleanUpOptions {
  readonly write: boolean;
}

export async function clean(
  paths: readonly string[],
  { write, notes }: CleanCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  let code: ExitCode = exitCode.clean;
  const fail = (words: string): void => {
    code = exitCode.failed;
    complain(terminal, printable(words));
  };
  const sweeper = new Sweeper();
  const cleaned: (readonly [DraftFile, CleanUp])[] = [];
  for await (const draft of readDrafts(paths, terminal, fail)) {
    const result = attempt(
      '',
      () => new Analysis(draft.text).cleanUp({ notes }),
      undefined,
      (_part, error) => fail(`${shownName(draft.path)} cannot be cleaned up: ${reasonOf(error)}`),
    );
    if (!result) continue;
    const isFile = write && draft.path !== standardInput;
    const place = resolve(terminal.folder, draft.path);
    if (isFile) await sweeper.besides(place);
    if (isFile && result.text !== draft.text) {
      try {
        await replaceFile(place, bytesOf(draft, draft.text), bytesOf(draft, result.text));
      } catch (error) {
        fail(unwritten(draft.path, error));
        continue;
      }
    }
    cleaned.push([draft, result]);
  }
  const [only] = cleaned;
  const isPrinted = only && paths.length === 1 && cleaned.length === 1 && (!write || only[0].path === standardInput);
  if (isPrinted) terminal.stdout.write(bytesOf(only[0], only[1].text));
  const report = isPrinted ? terminal.stderr : terminal.stdout;
  for (const [draft, result] of cleaned) report.write(printable(reportOf(draft, result)) + '\n');
  return code;
}

function reportOf({ path }: DraftFile, { done, removedLines, refused }: CleanUp): string {
  const what = done.length === 0 ? 'nothing to clean up' : done.join('; ');
  const lines = removedLines.length > 0 ? [`Lines taken out: ${removedLines.join(' | ')}`] : [];
  return [`${shownName(path)}: ${what}.`, ...lines, ...refused].join(' ');
}
