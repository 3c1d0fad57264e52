/** Reads the files that a user names. A pipe or a device would be waited for without end, so that it is refused. */
import { readFileSync, type Stats, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

/** What the shell puts in the place of `<(…)` and of the standard input: a pipe that somebody writes to. */
const offeredByShell = /^\/(?:dev\/stdin|(?:dev|proc\/(?:self|\d+))\/fd\/\d+)$/;

/** Rejects with a reason in plain words where the path leads to no file. */
export async function readWhole(path: string): Promise<Uint8Array> {
  if (!offeredByShell.test(path)) refuseOthers(await stat(path));
  return readFile(path);
}

/** The same at once. @throws where the path leads to no file */
export function readWholeNow(path: string): Uint8Array {
  if (!offeredByShell.test(path)) refuseOthers(statSync(path));
  return readFileSync(path);
}

function refuseOthers(found: Stats): void {
  // Reading a folder is refused by the system, in words that are known.
  if (found.isFile() || found.isDirectory()) return;
  throw new Error(`it is a ${kindOf(found)}, not a file; to read from one, put - for the name and < before it`);
}

const kindOf = (found: Stats): string => (found.isFIFO() ? 'pipe' : found.isSocket() ? 'socket' : 'device');
