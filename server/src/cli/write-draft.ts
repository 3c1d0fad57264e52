/** Writes a fixed draft in place of the old one, so that a reader sees the one or the other and never a half. */
import { randomBytes } from 'node:crypto';
import { access, constants, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { DraftFile } from './read-drafts';

export const bytesOf = ({ hasByteOrderMark }: DraftFile, text: string): Uint8Array =>
  Buffer.from((hasByteOrderMark ? '\ufeff' : '') + text, 'utf8');

/** Keeps the permissions of the file, and a link to it. Rejects where the file or its folder cannot be written. */
export async function writeDraft(path: string, bytes: Uint8Array): Promise<void> {
  const place = await realpath(path);
  // A rename would replace even a file that is protected.
  await access(place, constants.W_OK);
  const { mode } = await stat(place);
  await replace(place, bytes, mode);
}

/** The same for a file that need not exist yet. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  await (exists ? writeDraft(path, bytes) : replace(path, bytes, undefined));
}

/** @param mode the permissions; undefined for those that the user's new files have */
async function replace(place: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const beside = join(dirname(place), `.${basename(place).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(beside, 'wx', mode === undefined ? undefined : mode & 0o777);
    try {
      await file.writeFile(bytes);
      // The mode given to a new file is narrowed by the user's mask.
      if (mode !== undefined) await file.chmod(mode & 0o7777);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, place);
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw error;
  }
}
