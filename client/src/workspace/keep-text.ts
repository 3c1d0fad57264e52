/** Changes a shared file: concurrent changes are read again and never overwritten. */

/** A file in any file system of the editor. */
export interface StoredFile {
  /** Undefined if it does not exist. */
  read(): Promise<Uint8Array | undefined>;
  write(bytes: Uint8Array): Promise<void>;
}

export interface Change<Result> {
  /** Undefined to write nothing. */
  readonly text: string | undefined;
  readonly result: Result;
}

export class SavedMeanwhile extends Error {
  constructor() {
    super('another program saves it again and again; try again later');
  }
}

const maxTries = 5;

/**
 * @param change is called again if the file changed before its answer
 * @throws TypeError if the file is not text, and errors of the file or the change; nothing is then written
 */
export const changeFile = async <Result>(
  file: StoredFile,
  change: (text: string) => Promise<Change<Result>>,
): Promise<Result> => {
  let before = await file.read();
  for (let tries = 0; tries < maxTries; tries++) {
    const { text, result } = await change(before ? new TextDecoder('utf-8', { fatal: true }).decode(before) : '');
    if (text === undefined) return result;
    const now = await file.read();
    if (areEqual(before, now)) {
      await file.write(new TextEncoder().encode(text));
      return result;
    }
    before = now;
  }
  throw new SavedMeanwhile();
};

const areEqual = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a === b || (a?.length === b?.length && a?.every((byte, index) => byte === b?.[index]) === true);
