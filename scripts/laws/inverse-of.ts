/** Reverses edits, so that a test can see that nothing else changed. */
import type { Edit } from '../../server/src/core/text/edit';

/** The edits to the result of `edits`, which must not overlap, that restore the original text. */
export function inverseOf(text: string, edits: readonly Edit[]): readonly Edit[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ span, text: written }) => {
      const start = span.start + shift;
      shift += written.length - (span.end - span.start);
      return { span: { start, end: start + written.length }, text: text.slice(span.start, span.end) };
    });
}
