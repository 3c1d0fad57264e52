/** Finds and reads the drafts of a command: files, folders, or standard input. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readWhole } from './read-whole';
import type { Terminal } from './terminal';

export interface DraftFile {
  /** As the user named it; `-` for standard input. */
  readonly path: string;
  /** Without the byte order mark. */
  readonly text: string;
  readonly hasByteOrderMark: boolean;
}

/** Receives unreadable paths, in words for the user; the other drafts go on. */
export type Complain = (words: string) => void;

export const standardInput = '-';

/** The bytes of a file with this text; for its own text, the bytes read. */
export const bytesOf = ({ hasByteOrderMark }: DraftFile, text: string): Uint8Array =>
  Buffer.from((hasByteOrderMark ? '\ufeff' : '') + text, 'utf8');

const draftName = /\.(?:unres|unres\.md|resolution\.md)$/i;

/** Folders of tools, such as `.git`, hold no drafts. */
const mayHoldDrafts = (name: string): boolean => !name.startsWith('.') && name !== 'node_modules';

/** Which files of a folder are read. A file named by itself is always read. */
export interface WantedFiles {
  readonly name: RegExp;
  /** Phrased to follow “holds”, for an empty folder. */
  readonly whatIsMissing: string;
}

const drafts: WantedFiles = {
  name: draftName,
  whatIsMissing: 'no drafts; a draft ends in .unres, .unres.md or .resolution.md',
};

/** One draft at a time, in the given order; a file named twice is read once. */
export const readDrafts = (
  paths: readonly string[],
  terminal: Terminal,
  complain: Complain,
): AsyncIterable<DraftFile> => readFiles(paths, terminal, complain, drafts);

/** The same for other files of text. */
export async function* readFiles(
  paths: readonly string[],
  terminal: Terminal,
  complain: Complain,
  wanted: WantedFiles,
): AsyncIterable<DraftFile> {
  const seen = new Set<string>();
  for await (const path of filePaths(paths, terminal.folder, complain, wanted)) {
    const isInput = path === standardInput;
    try {
      const place = isInput ? path : resolve(terminal.folder, path);
      // A pipe offered by the shell as a file has no real path.
      const identity = isInput ? path : await realpath(place).catch(() => place);
      if (seen.has(identity)) continue;
      seen.add(identity);
      const draft = decode(path, isInput ? await readAll(terminal.stdin) : await readWhole(place));
      if (draft) yield draft;
      else complain(`${shownName(path)} is not UTF-8 text; save it as UTF-8`);
    } catch (error) {
      complain(`${shownName(path)} cannot be read: ${reasonOf(error)}`);
    }
  }
}

async function* filePaths(
  paths: readonly string[],
  folder: string,
  complain: Complain,
  wanted: WantedFiles,
): AsyncIterable<string> {
  for (const path of paths) {
    if (path === standardInput) {
      yield path;
      continue;
    }
    try {
      const isFolder = (await stat(resolve(folder, path))).isDirectory();
      if (!isFolder) yield path;
      else yield* filesIn(path, folder, complain, wanted);
    } catch (error) {
      complain(`${path} cannot be read: ${reasonOf(error)}`);
    }
  }
}

async function* filesIn(path: string, folder: string, complain: Complain, wanted: WantedFiles): AsyncIterable<string> {
  let isEmpty = true;
  for await (const file of walk(path, folder, complain, wanted.name)) {
    isEmpty = false;
    yield file;
  }
  if (isEmpty) complain(`${path} holds ${wanted.whatIsMissing}`);
}

/** Links to folders are not followed: they may be circular, and their targets are found anyway. */
async function* walk(path: string, folder: string, complain: Complain, wanted: RegExp): AsyncIterable<string> {
  const entries = await readdir(resolve(folder, path), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) {
      if (!mayHoldDrafts(entry.name)) continue;
      try {
        yield* walk(inside, folder, complain, wanted);
      } catch (error) {
        complain(`${inside} cannot be read: ${reasonOf(error)}`);
      }
    } else if (
      wanted.test(entry.name) &&
      (entry.isFile() || (entry.isSymbolicLink() && !(await leadsToFolder(resolve(folder, inside)))))
    ) {
      yield inside;
    }
  }
}

/** A dead link is not a folder: reading it informs the user. */
const leadsToFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Undefined for bytes that are not UTF-8. */
function decode(path: string, bytes: Uint8Array): DraftFile | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const hasByteOrderMark = text.startsWith('\ufeff');
    return { path, text: hasByteOrderMark ? text.slice(1) : text, hasByteOrderMark };
  } catch {
    return undefined;
  }
}

export const shownName = (path: string): string => (path === standardInput ? 'the standard input' : path);

/** Why a file could not be used, in plain words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  return (code && reasons.get(code)) ?? (error instanceof Error ? error.message : String(error));
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or folder'],
  ['ENOTDIR', 'no such file or folder'],
  ['EACCES', 'you have no permission'],
  ['EPERM', 'you have no permission'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'it is a link that leads back to itself'],
  ['EROFS', 'the disk can only be read'],
  ['ENOSPC', 'the disk is full'],
  ['ENAMETOOLONG', 'the name is too long'],
]);
