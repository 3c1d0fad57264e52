/** Edits to a text, and their application. */
import { firstIndexFrom } from './sorted';
import type { Span } from './span';

/** Replace the text of `span` by `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Whether two edits touch the same characters, so that only one of them may be applied. Two insertions at one place collide. */
export const collide = (a: Edit, b: Edit): boolean =>
  (a.span.start < b.span.end && b.span.start < a.span.end) || a.span.start === b.span.start;

const inOrder = (edits: readonly Edit[]): readonly Edit[] =>
  [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

/**
 * Whether edits can be applied together: each is inside a text of `length` and not reversed, no two change the same
 * characters, and no two insert at one place. An insertion at the start of another edit precedes its text.
 */
export function areSound(edits: readonly Edit[], length: number): boolean {
  let last: Span = { start: -1, end: 0 };
  for (const { span } of inOrder(edits)) {
    const { start, end } = span;
    if (!(start >= last.end && start <= end && end <= length) || end === last.start) return false;
    last = span;
  }
  return true;
}

/**
 * Applies edits in any order.
 * @throws RangeError if they are unsound: words would be lost or written twice
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (!areSound(edits, text.length)) throw new RangeError('These edits run backwards, collide or leave the text.');
  let result = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
}

/** Spans of a text after edits to it. Text written at the edge of a span, or in it, joins it. */
export function carriedThrough(edits: readonly Edit[]): (span: Span) => Span {
  const ordered = inOrder(edits);
  const grown: number[] = [0];
  for (const { span, text } of ordered) grown.push((grown.at(-1) ?? 0) + text.length - (span.end - span.start));
  const startOf = ({ span }: Edit): number => span.start;
  const before = (index: number): number => grown[index] ?? 0;
  return ({ start, end }) => {
    const first = firstIndexFrom(ordered, startOf, start);
    const previous = ordered[first - 1];
    // A place inside replaced text moves to its beginning.
    const from =
      previous && previous.span.end > start ? previous.span.start + before(first - 1) : start + before(first);
    const next = firstIndexFrom(ordered, startOf, end + 1);
    const last = ordered[next - 1];
    const to = last && last.span.end > end ? last.span.end + before(next) : end + before(next);
    return { start: from, end: Math.max(from, to) };
  };
}
