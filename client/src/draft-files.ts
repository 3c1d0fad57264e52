/** Which files and folders of a workspace may hold a draft. */
import { languageId } from './identity';

const ownEnding = /\.(?:unres|unres\.md|resolution\.md)$/i;

/** The language in which VS Code opens a file: ours, or Markdown, of which the server keeps what reads as a resolution. */
export const languageOfPath = (path: string): string => (ownEnding.test(path) ? languageId : 'markdown');

export const mayBeDraft = (fileName: string): boolean => /\.(?:unres|md)$/i.test(fileName);

/** Folders of tools, such as `.git`, hold no drafts. */
export const mayHoldDrafts = (folderName: string): boolean =>
  !folderName.startsWith('.') && folderName !== 'node_modules';
