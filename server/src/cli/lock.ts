/** Lets one run at a time change a file. Locks of killed runs are released. */
import { linkSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { temporaryName } from './temporary-name';
import { isRunning, thisRun } from './this-run';

/** Longest time of a lock, which covers one reading and writing; in milliseconds. */
const maxHeldLength = 60_000;
const maxTries = 2000;

/** Whether a file of this name is a lock of ours. */
export const isLockName = (name: string): boolean => name.startsWith('.') && name.endsWith('.unres.lock');

const lockOf = (place: string): string => join(dirname(place), `.${basename(place).slice(0, 40)}.unres.lock`);

/** Rejects with a reason in plain words if another run does not release the file. */
export async function locked<Result>(place: string, work: () => Promise<Result>): Promise<Result> {
  const lock = lockOf(place);
  for (let tries = 1; !take(lock); tries++) {
    if (tries === maxTries) throw new Error(`another run is changing it; if there is none, delete ${basename(lock)}`);
    releaseAbandoned(lock);
    // Not all at the same moment.
    await wait(10 + Math.random() * 40);
  }
  try {
    return await work();
  } finally {
    remove(lock);
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, `${thisRun.machine} ${thisRun.process}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes an abandoned lock. Never throws. */
export function releaseAbandoned(lock: string): void {
  const holder = abandonedHolder(lock);
  if (holder === undefined) return;
  const aside = join(dirname(lock), temporaryName(lock));
  try {
    // Only one run can do this; another may have released and taken it since the check.
    renameSync(lock, aside);
    if (readFileSync(aside, 'utf8') !== holder) linkSync(aside, lock);
  } catch {
    // Another run was quicker.
  }
  remove(aside);
}

/** The contents of a lock whose holder has ended; undefined if it is held, or gone. */
function abandonedHolder(lock: string): string | undefined {
  try {
    const words = readFileSync(lock, 'utf8');
    const [, machine, process] = /^([0-9a-f]{8}) (\d{1,10})$/.exec(words) ?? [];
    const hasEnded = machine !== undefined && !isRunning({ machine, process: Number(process) });
    return hasEnded || Date.now() - statSync(lock).mtimeMs > maxHeldLength ? words : undefined;
  } catch {
    return undefined;
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It is gone already.
  }
}
