/** The files that belong to the repository, as git would list them. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Paths from the root: files that are tracked, and new ones that are not ignored. */
export const repositoryFiles = (): readonly string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && existsSync(path));
