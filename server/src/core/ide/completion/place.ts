/** Where the cursor stands: what completion looks at before it offers anything. */
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
  /** The end of the line, its line break left out. */
  readonly lineEnd: number;
  /** The words of the paragraph before the cursor, the last few hundred, line ends as blanks: as long as in the text. */
  readonly before: string;
  readonly note: Note | undefined;
  readonly part: Part | undefined;
  /** The body that speaks. */
  readonly organ: Organ | undefined;
  readonly catalogue: Catalogue;
  readonly asking: Asking;
  /** Whether the draft is checked as one for Model United Nations. */
  readonly isForModelUn: boolean;
  /** Whether it is checked as a text that was adopted, which nobody writes on. */
  readonly isForAdopted: boolean;
  /** Openings that the profile of the user allows besides those of adopted resolutions. */
  readonly ownOpenings: readonly string[];
}

/** How far back the words are looked at, in UTF-16 units. */
const reach = 500;

/** Undefined where nothing is written: outside the text, in comments, tables, the heading and the front matter. */
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

/** Replaces the last `typed` characters before the cursor. Undefined where they do not stand on its line. */
export function replacing({ offset, lineStart }: Place, typed: string, text: string): Edit | undefined {
  const start = offset - typed.length;
  return start < lineStart ? undefined : { span: { start, end: offset }, text };
}

/** Whether each typed word begins a word of the phrase, in order, whatever the case; 2 where the phrase begins with them. */
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

/** What an editor filters by: the letters as typed, since it takes other capitals for a worse match, then the words that are written. */
export const filterOf = (typed: string, phrase: string): string =>
  phrase.toLowerCase().startsWith(typed.toLowerCase()) ? typed + phrase.slice(typed.length) : `${typed} ${phrase}`;
