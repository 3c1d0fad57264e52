/** A stretch of text: the one coordinate system of the core. */

/** Half-open range of UTF-16 offsets into the text of the draft: `start` included, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** Whether `offset` lies in the span or touches its end, as a text cursor does. */
export const touches = (range: Span, offset: number): boolean => range.start <= offset && offset <= range.end;

export const encloses = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const slice = (text: string, range: Span): string => text.slice(range.start, range.end);
