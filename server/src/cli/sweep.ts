/** Removes what killed runs have left beside the files that they wrote. */
import { lstat, readdir, realpath, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isLockName, releaseAbandoned } from './lock';
import { makerOf } from './temporary-name';
import { isRunning } from './this-run';

/** Longer than any run writes, in milliseconds. */
const day = 24 * 60 * 60 * 1000;

/** Looks into each folder once. */
export class Sweeper {
  private readonly swept = new Set<string>();

  /** Never rejects: leftovers do no harm. */
  async besides(path: string): Promise<void> {
    const folder = dirname(await realpath(path).catch(() => path));
    if (this.swept.has(folder)) return;
    this.swept.add(folder);
    for (const name of await readdir(folder).catch(() => [])) {
      const found = join(folder, name);
      if (isLockName(name)) releaseAbandoned(found);
      else if (await isLeft(found, name)) await unlink(found).catch(() => undefined);
    }
  }
}

/** For another machine, or a process number in use, only the age counts. */
async function isLeft(path: string, name: string): Promise<boolean> {
  const maker = makerOf(name);
  const found = maker && (await lstat(path).catch(() => undefined));
  if (!maker || !found?.isFile()) return false;
  return !isRunning(maker) || Date.now() - found.mtimeMs > day;
}
