/** Edits to a text, and their application. */
import type { Span } from './span';

/** Replace the text of `span` by `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Whether two edits touch the same characters, so that only one of them may be applied. Two insertions at one place collide. */
export const collide = (a: Edit, b: Edit): boolean =>
  (a.span.start < b.span.end && b.span.start < a.span.end) || a.span.start === b.span.start;

/** Applies edits that do not collide, in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const edit of ordered) {
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
}
