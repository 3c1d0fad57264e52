/** Writes into a file that must keep its identity, since it has other names or an owner that a new file cannot have. */
import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';

/**
 * @param look receives the contents of the file, and throws if they must not be replaced
 * @throws errors of `look` or the system; the file is then unchanged
 */
export function writeInPlace(place: string, after: Uint8Array, look: (now: Buffer) => void): void {
  const file = openSync(place, 'r+');
  try {
    const now = readFileSync(file);
    look(now);
    try {
      overwrite(file, after);
    } catch (error) {
      // A full disk, for instance: the old text still fits.
      overwrite(file, now);
      throw error;
    }
  } finally {
    closeSync(file);
  }
}

function overwrite(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at, at);
  ftruncateSync(file, bytes.length);
  fsyncSync(file);
}
