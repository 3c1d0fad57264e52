/** Which files and folders of a workspace may hold a draft. */
import { globTest } from './globs';
import { languageId } from '../identity';

const ownEnding = /\.(?:unres|unres\.md|resolution\.md)$/i;

/** Enough for the million characters that the server reads, of at most three bytes each. */
export const maxBytes = 3_000_000;

/** The language in which VS Code opens a file: ours, or Markdown, which the server filters. */
export const languageOfPath = (path: string): string => (ownEnding.test(path) ? languageId : 'markdown');

export const mayBeDraft = (fileName: string): boolean => /\.(?:unres|md)$/i.test(fileName);

/** Folders of tools, such as `.git`, hold no drafts. */
export const mayHoldDrafts = (folderName: string): boolean =>
  !folderName.startsWith('.') && folderName !== 'node_modules';

/** Which paths of a workspace folder are excluded. */
export type LeftOut = (path: string) => boolean;

/**
 * @param settings values of `files.exclude` and the like, however malformed: patterns, of which those set to true
 * exclude. Patterns that depend on a sibling exclude nothing.
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

/** Whether neither a file nor a folder above it is excluded. @param path from the workspace folder */
export function isLookedAt(path: string, isLeftOut: LeftOut): boolean {
  const names = path.split('/');
  const file = names.pop() ?? '';
  if (!mayBeDraft(file) || !names.every(mayHoldDrafts) || isLeftOut(path)) return false;
  return !names.some((_, index) => isLeftOut(names.slice(0, index + 1).join('/')));
}
