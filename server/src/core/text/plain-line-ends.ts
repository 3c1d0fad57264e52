/** A text with uniform line ends, and the way back to the original. */
import { firstIndexFrom } from './sorted';

export interface PlainLineEnds {
  /** With \n for \r\n and \r. */
  readonly text: string;
  /** The first line end of the original. */
  readonly eol: string;
  /** The offset in the original text. */
  readonly back: (offset: number) => number;
}

/** Undefined if the text has only \n. */
export function plainLineEnds(text: string): PlainLineEnds | undefined {
  if (!text.includes('\r')) return undefined;
  /** Offsets after which the original has one more sign. */
  const pairs: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) pairs.push(at - pairs.length);
  return {
    text: text.replace(/\r\n?/g, '\n'),
    eol: /\r\n|\r|\n/.exec(text)?.[0] ?? '\n',
    back: (offset) => offset + firstIndexFrom(pairs, (pair) => pair, offset),
  };
}
