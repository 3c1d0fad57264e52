/** Changes a file that others may write too: what they saved meanwhile is read again, and never written over. */

/** A file in whatever file system the editor knows. */
export interface StoredFile {
  /** Undefined where there is none. */
  read(): Promise<Uint8Array | undefined>;
  write(bytes: Uint8Array): Promise<void>;
}

export interface Change<Result> {
  /** Undefined where nothing is to be written. */
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
 * @param change is asked again where the file is another by the time its answer comes
 * @throws TypeError where the file is no text, and whatever the file or the change throws; nothing is then written
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
