/** Which documents are served. */
import { isRecognisablyResolution } from '../core/reading/draft-likeness';
import type { MarkdownSetting } from '../core/settings';

/** The language whose documents are always drafts. */
/** The language of files that are drafts by their names; its settings are ours. */
export const ownLanguage = 'un-resolution';

/** Longer than any resolution by far; a longer text would keep everyone waiting. In UTF-16 units. */
export const maxDraftLength = 1_000_000;

export interface DraftLike {
  readonly languageId: string;
  readonly text: string;
}

export function isServed({ languageId, text }: DraftLike, markdown: MarkdownSetting): boolean {
  if (text.length > maxDraftLength) return false;
  if (languageId === ownLanguage) return true;
  if (languageId !== 'markdown' || markdown === 'never') return false;
  return markdown === 'always' || isRecognisablyResolution(text);
}

/** Whether a draft is left alone for its length only. */
export const isTooLong = ({ languageId, text }: DraftLike): boolean =>
  languageId === ownLanguage && text.length > maxDraftLength;
