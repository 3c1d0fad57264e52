/** The context of the cursor for completion. */
import type { Catalogue } from '../../catalogue/catalogue';
import type { Note, Part, Resolution } from '../../document/nodes';
import type { Organ } from '../../vocabulary/organs';
import { type ProfileOptions, profileOf } from '../../profiles/profile';
import { isForAdopted, isForModelUn, openingsAsWritten } from '../../profiles/profile-settings';
import type { Edit } from '../../text/edit';
import { touches } from '../../text/span';
import type { Asking } from './unasked';

export interface Place {
  readonly resolution: Resolution;
  readonly text: string;
  readonly offset: number;
  readonly lineStart: number;
  /** The end of the line, without its line break. */
  readonly lineEnd: number;
  /**
   * The last few hundred characters of the paragraph before the cursor, line ends as blanks: as long as in the text.
   */
  readonly before: string;
  readonly note: Note | undefined;
  readonly part: Part | undefined;
  /** The adopting body. */
  readonly organ: Organ | undefined;
  readonly catalogue: Catalogue;
  readonly asking: Asking;
  /** Whether the profile is one for Model United Nations. */
  readonly isForModelUn: boolean;
  /** Whether the profile is one for adopted texts, which nobody continues. */
  readonly isForAdopted: boolean;
  /** Additional openings of the user's profile. */
  readonly ownOpenings: readonly string[];
}

/** How far back words are considered, in UTF-16 units. */
const reach = 500;

/** Undefined where nothing is drafted: outside the text, in comments, tables, the heading and the front matter. */
export function placeAt(
  resolution: Resolution,
  offset: number,
  catalogue: Catalogue,
  profile: ProfileOptions = {},
  asking: Asking = 'person',
): Place | undefined {
  const { text, blocks, notes, parts } = resolution;
  if (!(offset >= 0 && offset <= text.length)) return undefined;
  const block = blocks.find(
    ({ span, fragments }) => touches(span, offset) && fragments.some((at) => touches(at, offset)),
  );
  if (block && isClosed.has(block.kind)) return undefined;
  const lineStart = startOfLine(text, offset);
  const note = notes.find(({ span }) => span.start <= offset && offset <= endOfLine(text, span.end));
  const part = note ? undefined : parts.findLast(({ span }) => span.start <= offset);
  const { name } = profileOf(resolution, profile);
  return {
    resolution,
    text,
    offset,
    lineStart,
    lineEnd: endOfLine(text, offset),
    before: wordsBefore(text, offset),
    note,
    part,
    organ: part?.organ ?? resolution.organ,
    catalogue,
    asking,
    isForModelUn: isForModelUn(name, profile.profiles),
    isForAdopted: isForAdopted(name, profile.profiles),
    ownOpenings: openingsAsWritten(name, profile.profiles),
  };
}

const isClosed: ReadonlySet<string> = new Set(['comment', 'front-matter', 'table', 'heading-line', 'page-break']);

const startOfLine = (text: string, offset: number): number => {
  let at = offset;
  while (at > 0 && !/[\n\r]/.test(text.charAt(at - 1))) at--;
  return at;
};

const endOfLine = (text: string, offset: number): number => {
  let at = offset;
  while (at < text.length && !/[\n\r]/.test(text.charAt(at))) at++;
  return at;
};

function wordsBefore(text: string, offset: number): string {
  const window = text.slice(Math.max(0, offset - reach), offset);
  const blank = Math.max(window.lastIndexOf('\n\n') + 2, window.lastIndexOf('\n\r\n') + 3);
  return window.slice(blank > 2 ? blank : 0).replace(/[\n\r]/g, ' ');
}

/** Replaces the last `typed` characters before the cursor. Undefined if they are not on its line. */
export function replacing({ offset, lineStart }: Place, typed: string, text: string): Edit | undefined {
  const start = offset - typed.length;
  return start < lineStart ? undefined : { span: { start, end: offset }, text };
}

/** Whether each typed word begins a word of the phrase, in order and in any case; 2 if they begin the phrase. */
export function matchOf(typed: string, phrase: string): 0 | 1 | 2 {
  const wanted = typed.toLowerCase().trim();
  const words = phrase.toLowerCase();
  if (words.startsWith(wanted)) return 2;
  const all = words.split(/[^\p{L}\p{N}]+/u);
  let at = 0;
  for (const each of wanted.split(/[^\p{L}\p{N}]+/u)) {
    if (each === '') continue;
    while (at < all.length && !all[at]?.startsWith(each)) at++;
    if (at++ >= all.length) return 0;
  }
  return 1;
}

/** The editor's filter text: the letters as typed, since other capitals rank lower, then the words. */
export const filterOf = (typed: string, phrase: string): string =>
  phrase.toLowerCase().startsWith(typed.toLowerCase()) ? typed + phrase.slice(typed.length) : `${typed} ${phrase}`;
