/** `unres outline`: the contents of drafts. */
import { Analysis } from '../../core/index';
import { printable, printableJson } from '../printable';
import { readDrafts, reasonOf, shownName } from '../read-drafts';
import { type OutlinedFile, outlineLines } from '../reporters/outline-lines';
import { complain, exitCode, type ExitCode, type Terminal } from '../terminal';

export async function outline(
  paths: readonly string[],
  format: 'json' | 'pretty',
  terminal: Terminal,
): Promise<ExitCode> {
  let code: ExitCode = exitCode.clean;
  const files: OutlinedFile[] = [];
  const fail = (words: string): void => {
    code = exitCode.failed;
    complain(terminal, printable(words));
  };
  for await (const { path, text } of readDrafts(paths, terminal, fail)) {
    try {
      files.push({ path, ...new Analysis(text).summary() });
    } catch (error) {
      fail(`${shownName(path)} cannot be outlined: ${reasonOf(error)}`);
    }
  }
  terminal.stdout.write(format === 'json' ? `${printableJson({ files })}\n` : files.map(outlineLines).join('\n'));
  return code;
}
