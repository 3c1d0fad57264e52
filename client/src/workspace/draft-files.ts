/** Which files and folders of a workspace may hold a draft. */
import { globTest } from './globs';
import { languageId } from '../identity';

const ownEnding = /\.(?:unres|unres\.md|resolution\.md)$/i;

/** Surely more than the million characters that the server reads, of which none takes more than three bytes. */
export const maxBytes = 3_000_000;

/** The language in which VS Code opens a file: ours, or Markdown, of which the server keeps what reads as a resolution. */
export const languageOfPath = (path: string): string => (ownEnding.test(path) ? languageId : 'markdown');

export const mayBeDraft = (fileName: string): boolean => /\.(?:unres|md)$/i.test(fileName);

/** Folders of tools, such as `.git`, hold no drafts. */
export const mayHoldDrafts = (folderName: string): boolean =>
  !folderName.startsWith('.') && folderName !== 'node_modules';

/** Tells what is left out of a workspace folder, by the path from there. */
export type LeftOut = (path: string) => boolean;

/**
 * @param settings values of `files.exclude` and the like, whatever they may be: patterns, of which those with the value
 * true hold. One that depends on a file beside it leaves nothing out.
 */
export function leftOutBy(...settings: readonly unknown[]): LeftOut {
  const patterns = settings.flatMap((setting) =>
    typeof setting === 'object' && setting !== null
      ? Object.entries(setting as Readonly<Record<string, unknown>>).flatMap(([pattern, value]) =>
          value === true ? [globTest(pattern)] : [],
        )
      : [],
  );
  return (path) => patterns.some((isMatch) => isMatch(path));
}

/** Whether a file is looked at: neither it nor a folder above it is left out. @param path from the workspace folder */
export function isLookedAt(path: string, isLeftOut: LeftOut): boolean {
  const names = path.split('/');
  const file = names.pop() ?? '';
  if (!mayBeDraft(file) || !names.every(mayHoldDrafts) || isLeftOut(path)) return false;
  return !names.some((_, index) => isLeftOut(names.slice(0, index + 1).join('/')));
}
