/** Copies the files of the package, so that every editor run also tests the allow-list. */
import { execFileSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { root } from './paths';

interface PackResult {
  readonly files: readonly { readonly path: string }[];
}

let known: readonly string[] | undefined;

/** Computed once: npm takes seconds, and the files of a run do not change. */
const packagedFiles = (): readonly string[] => (known ??= askForFiles());

const askForFiles = (): readonly string[] => {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [result] = JSON.parse(output) as readonly PackResult[];
  return result?.files.map(({ path }) => path) ?? [];
};

export const stageExtension = async (folder: string): Promise<void> => {
  await Promise.all(packagedFiles().map((path) => cp(`${root}${path}`, `${folder}/${path}`)));
};
