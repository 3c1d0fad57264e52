/** Places for typing: the ends of paragraphs, items, notes and words. */
import { citationsOf } from '../../../server/src/core/reading/citations/citations';
import { parse, type Span } from '../../../server/src/core/index';
import { randomFrom } from '../../laws/random';

export interface Line extends Span {
  /** Before and after the marks at its end. */
  readonly ends: readonly number[];
  /** Whether every word end in it is checked. */
  readonly isChosen: boolean;
}

const endMarks = /(?:[,;.:*_”’)]|\[\^\d{1,4}\]|<sup>\d{1,4}<\/sup>)*\s*$/;

/** A paragraph, an item or a note is a line of an adopted text. @param every takes one in so many */
export function linesOf(text: string, seed: number, every: number): readonly Line[] {
  const random = randomFrom(seed);
  return [...text.matchAll(/[^\n\r]*\S[^\n\r]*/g)].map(({ 0: words, index: start }) => {
    const end = start + words.length;
    const marks = start + (endMarks.exec(words.slice(-60))?.index ?? 0) + Math.max(0, words.length - 60);
    const ends = Array.from({ length: end - marks + 1 }, (_, index) => marks + index);
    return { start, end, ends, isChosen: random(every) === 0 };
  });
}

export const isWordEnd = (text: string, offset: number): boolean =>
  /[\p{L}\p{M}\d]/u.test(text.charAt(offset - 1)) && !/[\p{L}\p{M}\d]/u.test(text.charAt(offset));

/** Citations, openings and note marks, in which a list may open. */
export function expectedOf(text: string): (offset: number) => boolean {
  const resolution = parse(text);
  const openings = resolution.parts.flatMap(({ preamble, operative, organLine }) => [
    ...[...preamble, ...operative].flatMap(({ opening }) => (opening ? [opening.span] : [])),
    ...(organLine ? [organLine.span] : []),
  ]);
  const marks = [...text.matchAll(/\[\^\d{1,4}\]/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const spans = [...citationsOf(resolution).map(({ span }) => span), ...openings, ...marks];
  return (offset) => spans.some(({ start, end }) => start < offset && offset <= end);
}
