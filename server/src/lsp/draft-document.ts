/** One version of a document, and whether it is served. */
import type { Analysis, Settings } from '../core/index';

export interface DraftDocument {
  readonly uri: string;
  /** Undefined for a text that is not open. */
  readonly version: number | undefined;
  readonly languageId: string;
  readonly settings: Settings;
  readonly analysis: Analysis;
}

/** The language of files with a draft's name; its settings are ours. */
export const ownLanguage = 'un-resolution';

/** Far longer than any resolution; more would keep everyone waiting. In UTF-16 units. */
export const maxDraftLength = 1_000_000;

export function isServed({ languageId, settings: { markdown }, analysis }: DraftDocument): boolean {
  if (analysis.text.length > maxDraftLength) return false;
  if (languageId === ownLanguage) return true;
  if (languageId !== 'markdown' || markdown === 'never') return false;
  return markdown === 'always' || analysis.isRecognisable;
}

/** Whether a draft is left alone for its length only. */
export const isTooLong = ({ languageId, analysis }: DraftDocument): boolean =>
  languageId === ownLanguage && analysis.text.length > maxDraftLength;
