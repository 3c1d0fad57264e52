/** Reads the files named by a user. Pipes and devices are refused, since they would block without end. */
import { readFileSync, type Stats, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

/** What the shell substitutes for `<(…)` and standard input: a pipe with a writer. */
const offeredByShell = /^\/(?:dev\/stdin|(?:dev|proc\/(?:self|\d+))\/fd\/\d+)$/;

/** Rejects with a reason in plain words if the path is not a file. */
export async function readWhole(path: string): Promise<Uint8Array> {
  if (!offeredByShell.test(path)) refuseOthers(await stat(path));
  return readFile(path);
}

/** The same synchronously. @throws if the path is not a file */
export function readWholeNow(path: string): Uint8Array {
  if (!offeredByShell.test(path)) refuseOthers(statSync(path));
  return readFileSync(path);
}

function refuseOthers(found: Stats): void {
  // The system itself refuses to read a folder, in known words.
  if (found.isFile() || found.isDirectory()) return;
  throw new Error(`it is a ${kindOf(found)}, not a file; to read from one, put - for the name and < before it`);
}

const kindOf = (found: Stats): string => (found.isFIFO() ? 'pipe' : found.isSocket() ? 'socket' : 'device');
