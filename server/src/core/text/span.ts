/** A stretch of text: the one coordinate system of the core. */

/** Half-open range of UTF-16 offsets into the text of the draft: `start` included, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `offset` lies in the span or touches its end, as a text cursor does. */
export const touches = (range: Span, offset: number): boolean => range.start <= offset && offset <= range.end;

export const encloses = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const slice = (text: string, range: Span): string => text.slice(range.start, range.end);

/** The character that ends at `end`; none before the first. Many, such as emoji, take two UTF-16 units. */
export function lastCharacter(text: string, end: number): Span {
  const isPair = end > 1 && (text.codePointAt(end - 2) ?? 0) > 0xffff;
  return { start: Math.max(0, end - (isPair ? 2 : 1)), end };
}

/** The character that begins at `start`; none after the last. */
export function firstCharacter(text: string, start: number): Span {
  const isPair = (text.codePointAt(start) ?? 0) > 0xffff;
  return { start, end: Math.min(text.length, start + (isPair ? 2 : 1)) };
}

/** The first `max` UTF-16 units, or one less to avoid half a character. */
export const beginningOf = (words: string, max: number): string =>
  words.length <= max ? words : words.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');
