/** The words written so far after the opening of an operative paragraph. */
import { openingEntry } from '../../vocabulary/openings';
import type { OpeningEntry } from '../../vocabulary/openings';
import type { Place } from './place';

export interface OperativeWords {
  readonly entry: OpeningEntry;
  /** The text between the opening and the cursor. */
  readonly words: string;
}

/** Undefined outside operative paragraphs, and after unknown openings. */
export function operativeWords({ before, note, resolution }: Place): OperativeWords | undefined {
  if (note || resolution.language !== 'en') return undefined;
  const match =
    /^ {0,3}(?:(?:\*\*)?\d{1,3}\\?\.(?:\*\*)?[ \t]+)?[*_]([A-Z][A-Za-z’' -]{2,80})[*_](?:, (?:in this (?:regard|context|connection)|therefore|accordingly),)? +(.{0,300})$/.exec(
      before,
    );
  const entry = match?.[1] === undefined ? undefined : openingEntry('operative', match[1]);
  return entry && match ? { entry, words: match[2] ?? '' } : undefined;
}
