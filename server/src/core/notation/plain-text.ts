/** Running text without emphasis, link targets and note marks, with a way back to the draft. */
import { matchEnd } from '../text/match-at';
import type { Span } from '../text/span';
import { markup } from './markup';

export interface PlainText {
  /** Blanks and line ends collapse into one blank. */
  readonly words: string;
  /** The span of `words[start]` to `words[end]` in the original text, in UTF-16 units. */
  span(start: number, end: number): Span;
}

const left = new RegExp(markup, 'y');
const blanks = /\s+/y;
/** Characters that stand in the words as they do in the text. */
const asPrinted = /[^\s*_[\]<](?:[^\s*_[\]<]| (?!\s))*|</y;

/** A stretch of the words that stands in the text as it is. */
interface Run {
  /** Where it begins in the words, and in the text. */
  readonly at: number;
  readonly place: number;
}

export function plainText(text: string, start: number, end: number): PlainText {
  const piece = text.slice(start, end);
  const runs: Run[] = [];
  let words = '';
  for (let at = 0; at < piece.length;) {
    const taken = lengthAt(left, piece, at);
    if (taken > 0) {
      at += taken;
      continue;
    }
    const printed = lengthAt(asPrinted, piece, at);
    // A note mark between blanks leaves only one of them.
    if (printed === 0 && words.endsWith(' ')) words = words.slice(0, -1);
    runs.push({ at: words.length, place: start + at });
    words += printed > 0 ? piece.slice(at, at + printed) : ' ';
    at += printed || lengthAt(blanks, piece, at);
  }
  const placeOf = (index: number): number | undefined => {
    const run = index < words.length ? runs.findLast((each) => each.at <= index) : undefined;
    return run && run.place + index - run.at;
  };
  return {
    words,
    span: (from, to) => ({ start: placeOf(from) ?? end, end: to > from ? (placeOf(to - 1) ?? end - 1) + 1 : from }),
  };
}

const lengthAt = (pattern: RegExp, text: string, at: number): number => (matchEnd(pattern, text, at) ?? at) - at;
