/** A text with one sign for every line end, and the way back to the text as it is. */
import { firstIndexFrom } from './sorted';

export interface PlainLineEnds {
  /** With \n for \r\n and \r. */
  readonly text: string;
  /** The line end that the text itself has first. */
  readonly eol: string;
  /** The offset in the text as it is. */
  readonly back: (offset: number) => number;
}

/** Undefined where the text has no other line end than \n. */
export function plainLineEnds(text: string): PlainLineEnds | undefined {
  if (!text.includes('\r')) return undefined;
  /** Offsets behind which the text as it is has one more sign. */
  const pairs: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) pairs.push(at - pairs.length);
  return {
    text: text.replace(/\r\n?/g, '\n'),
    eol: /\r\n|\r|\n/.exec(text)?.[0] ?? '\n',
    back: (offset) => offset + firstIndexFrom(pairs, (pair) => pair, offset),
  };
}
