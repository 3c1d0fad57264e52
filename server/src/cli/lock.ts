/** Lets one run at a time change a file. What a killed run leaves locked is free again. */
import { linkSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { temporaryName } from './temporary-name';
import { isRunning, thisRun } from './this-run';

/** A lock is held for as long as a file is read and written; in milliseconds. */
const maxHeldLength = 60_000;
const maxTries = 2000;

/** Whether a file of this name is a lock of ours. */
export const isLockName = (name: string): boolean => name.startsWith('.') && name.endsWith('.unres.lock');

const lockOf = (place: string): string => join(dirname(place), `.${basename(place).slice(0, 40)}.unres.lock`);

/** Rejects with a reason in plain words where another run does not let go of the file. */
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

/** Takes a lock away that nobody holds any more. Never throws. */
export function releaseAbandoned(lock: string): void {
  const holder = abandonedHolder(lock);
  if (holder === undefined) return;
  const aside = join(dirname(lock), temporaryName(lock));
  try {
    // Only one run can do this; another may have released and taken it since we looked.
    renameSync(lock, aside);
    if (readFileSync(aside, 'utf8') !== holder) linkSync(aside, lock);
  } catch {
    // Another run was quicker.
  }
  remove(aside);
}

/** What stands in a lock whose holder has ended; undefined where it is held, or gone. */
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
