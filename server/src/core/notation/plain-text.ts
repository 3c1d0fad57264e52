/** Running text without emphasis, targets of links and note marks, and where each of its characters stands in the draft. */
import type { Span } from '../text/span';

export interface PlainText {
  /** Blanks and line ends are one blank each. */
  readonly words: string;
  /** The place of `words[start]` to `words[end]` in the text it was taken from, in UTF-16 units. */
  span(start: number, end: number): Span;
}

const left = /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)|\[\^[^\]\s]{1,20}\]|<sup>[^<]{0,16}<\/sup>|[*_[\]]/y;
const blanks = /\s+/y;
const plainRun = /[^\s*_[\]<]+|</y;

export function plainText(text: string, start: number, end: number): PlainText {
  const piece = text.slice(start, end);
  const places: number[] = [];
  let words = '';
  for (let at = 0; at < piece.length;) {
    const length = matchAt(left, piece, at);
    if (length > 0) {
      at += length;
      continue;
    }
    const blank = matchAt(blanks, piece, at);
    const taken = blank || matchAt(plainRun, piece, at) || 1;
    // A note mark between blanks leaves one of them.
    if (blank > 0 && words.endsWith(' ')) places[places.length - 1] = start + at;
    else if (blank > 0) places.push(start + at);
    else for (let offset = 0; offset < taken; offset++) places.push(start + at + offset);
    if (blank === 0) words += piece.slice(at, at + taken);
    else if (!words.endsWith(' ')) words += ' ';
    at += taken;
  }
  return {
    words,
    span: (from, to) => ({ start: places[from] ?? end, end: to > from ? (places[to - 1] ?? end - 1) + 1 : from }),
  };
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
