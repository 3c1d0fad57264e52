/**
 * Replaces the text of a file atomically: readers see the old or the new one, and changes saved meanwhile by another
 * program stay.
 */
import { linkSync, readFileSync, renameSync, statSync } from 'node:fs';
import { access, constants, open, realpath, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reasonOf } from './read-drafts';
import { temporaryName } from './temporary-name';
import { writeInPlace } from './write-in-place';

/** Another program has saved the file since it was read. */
export class SavedMeanwhile extends Error {
  constructor() {
    super('another program has saved it meanwhile; run the command again');
  }
}

/** The message about a file that keeps its text. */
export const unwritten = (path: string, error: unknown): string =>
  error instanceof SavedMeanwhile
    ? `${path} is left as it is: ${error.message}`
    : `${path} cannot be written: ${reasonOf(error)}`;

/**
 * Keeps permissions, owner and links.
 * @param before the text that was read; undefined for a new file
 * @throws SavedMeanwhile, or an error of the system or of `reasonOf`; the file is then unchanged
 */
export async function replaceFile(path: string, before: Uint8Array | undefined, after: Uint8Array): Promise<void> {
  if (before === undefined) return create(path, after);
  const place = await realpath(path);
  await refuseReadOnly(place);
  const known = await stat(place);
  // All names of the file get the new text.
  const beside = known.nlink > 1 ? undefined : await writeBeside(place, after, known);
  if (beside === undefined) return writeInPlace(place, after, (now) => refuseOther(now, before));
  await using(beside, () => {
    // Without a pause: a save between check and rename would be lost.
    refuseSaved(place, before);
    renameSync(beside, place);
  });
}

/** A rename would replace even a protected file. A file that nobody may write is refused to administrators too. */
async function refuseReadOnly(place: string): Promise<void> {
  const isWritable = await access(place, constants.W_OK).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EACCES' && error.code !== 'EPERM') throw error;
      return false;
    },
  );
  if (!isWritable || ((await stat(place)).mode & 0o222) === 0) throw new Error('it is read-only');
}

async function create(place: string, after: Uint8Array): Promise<void> {
  const beside = await writeBeside(place, after, undefined);
  if (beside === undefined) return;
  await using(beside, async () => {
    try {
      // Unlike a rename, this never replaces a file.
      linkSync(beside, place);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST' || isThere(place)) throw new SavedMeanwhile();
      // Some disks know no links.
      renameSync(beside, place);
      return;
    }
    await unlink(beside);
  });
}

interface Kept {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/**
 * The path of a new file in the same folder, with the text safely on disk.
 * @param like gives permissions and owner; undefined for the user's defaults
 * @returns undefined if it cannot have the same owner
 */
async function writeBeside(place: string, bytes: Uint8Array, like: Kept | undefined): Promise<string | undefined> {
  const beside = join(dirname(place), temporaryName(place));
  let isAlike = true;
  await using(beside, async () => {
    const file = await open(beside, 'wx', like && like.mode & 0o777);
    try {
      await file.writeFile(bytes);
      if (like) {
        const { uid, gid } = await file.stat();
        if (uid !== like.uid || gid !== like.gid) isAlike = await succeeds(file.chown(like.uid, like.gid));
        // The mode of a new file is narrowed by the user's mask, and by a change of owner.
        await file.chmod(like.mode & 0o7777);
      }
      await file.sync();
    } finally {
      await file.close();
    }
  });
  if (isAlike) return beside;
  await unlink(beside);
  return undefined;
}

/** Does the work, and removes the new file if it fails. */
async function using(beside: string, work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await succeeds(unlink(beside));
    throw error;
  }
}

const succeeds = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

const isThere = (place: string): boolean => statSync(place, { throwIfNoEntry: false }) !== undefined;

function refuseOther(now: Buffer, before: Uint8Array): void {
  if (!now.equals(before)) throw new SavedMeanwhile();
}

/** @throws SavedMeanwhile if the file has another text, even one saved during the check */
function refuseSaved(place: string, before: Uint8Array): void {
  const first = statSync(place, { bigint: true, throwIfNoEntry: false });
  if (!first) throw new SavedMeanwhile();
  refuseOther(readFileSync(place), before);
  const last = statSync(place, { bigint: true, throwIfNoEntry: false });
  if (first.ino !== last?.ino || first.mtimeNs !== last.mtimeNs || first.size !== last.size) throw new SavedMeanwhile();
}
