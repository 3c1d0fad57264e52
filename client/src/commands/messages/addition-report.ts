/** The report after resolutions were added to the catalogue of a folder. */
import type { CatalogueAddition } from '../../../../server/src/lsp/protocol';
import { entryFileName } from '../../identity';

/** Limit of all files together, in bytes; larger collections are for the command line. */
const maxBytes = 32_000_000;

export interface AdditionReport {
  /** For a message. */
  readonly summary: string;
  /** Everything that the message leaves out. */
  readonly details: readonly string[];
}

export const tooMuchToAdd =
  'These files are too large to be read at once. Choose fewer of them, or use “unres catalogue add” on the command line.';

export const noFolder =
  `Open a folder first: the resolutions are kept in a file ${entryFileName} in the folder that you work in. ` +
  'The command “File: Open Folder…” opens one.';

export const isUnsaved = `${entryFileName} has changes that are not saved. Save it first, so that none of them is lost.`;

export const isNoText = `${entryFileName} is not written in UTF-8, so that nothing was added to it. Save it as UTF-8 first.`;

const filesWords = (count: number): string => (count === 1 ? '1 file' : `${count} files`);

/** @param unread sentences on files that could not be opened */
export const additionReport = (
  { summary, problems, differences }: Omit<CatalogueAddition, 'lines' | 'isChanged'>,
  unread: readonly string[],
): AdditionReport => {
  const [first, ...others] = [...unread, ...problems];
  const notRead =
    first === undefined
      ? []
      : [`Not readable: ${first}`, ...(others.length === 0 ? [] : [`The log names ${others.length} more.`])];
  const dates =
    differences.length === 0
      ? []
      : [
          `${differences.length === 1 ? 'A date differs' : 'Some dates differ'} from the catalogue; the log says which.`,
        ];
  return { summary: [summary, ...notRead, ...dates].join(' '), details: [...unread, ...problems, ...differences] };
};

/** Files within the size limit together. */
export const isWithinLimit = (sizes: readonly number[]): boolean =>
  sizes.reduce((sum, size) => sum + size, 0) <= maxBytes;

export const whileAdding = (count: number): string => `Reading ${filesWords(count)} of resolutions`;
