/** Writes into a file that must stay the same file, since it has other names or an owner whom we cannot give to a new one. */
import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';

/**
 * @param look is given what the file holds now, and throws where it may not be replaced
 * @throws what `look` throws, or an error of the system; the file then holds what it held
 */
export function writeInPlace(place: string, after: Uint8Array, look: (now: Buffer) => void): void {
  const file = openSync(place, 'r+');
  try {
    const now = readFileSync(file);
    look(now);
    try {
      overwrite(file, after);
    } catch (error) {
      // The disk is full, for instance. What stood there has room.
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
