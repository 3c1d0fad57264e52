/** Words that a typist would lose to an entry of a list that opened by itself: no entry may cost any. */
import type { Completion } from '../../../server/src/core/ide/completion/completions';

/**
 * A whole number or symbol at the end of a text: `70/1`, `66/241 A`, `1325 (2000)`, `217 A (III)`, `A/80/1`, `S/12345`.
 */
const whole =
  /(?:(?<![\p{L}\d/-])(?:E?S-)?\d{1,4}\/\d{1,4}(?: [A-Z])?|(?<![\p{L}\d/])\d{1,4}(?: [A-Z])? \([\dIVXLC]+\)|(?<![\p{L}\d/])[A-Z][A-Za-z]{0,9}(?:\/[\w.()-]+)*\/(?:[\w.()-]*\d[\w.()-]*\/[\w.()-]*\d|\d{3,})[\w.()-]*)$/u;

const marks = /[*_\\]/g;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]+|\d+/gu) ?? [];

/** Whether each word of `typed` begins a word of `written`, in order. */
function isBegun(typed: string, written: string): boolean {
  const all = wordsOf(written);
  let at = 0;
  return wordsOf(typed).every((word) => {
    while (at < all.length && !all[at]?.startsWith(word)) at++;
    return at++ < all.length;
  });
}

/**
 * The words that the entry would remove or change; undefined if none.
 * @param offset of the cursor, in UTF-16 units
 */
export function lostBy(
  text: string,
  offset: number,
  { kind, edit, additionalEdits = [] }: Completion,
): string | undefined {
  const typed = text.slice(edit.span.start, offset);
  const written = edit.text.replace(marks, '');
  if (!isBegun(typed, written)) return typed;
  const behind = text.slice(offset, Math.max(offset, edit.span.end));
  if (wordsOf(behind).length > 0 && kind !== 'note') return behind;
  if (/^(?:[\p{L}\p{M}\d]|\/\d)/u.test(text.slice(edit.span.end, edit.span.end + 2)))
    return text.slice(offset, offset + 12);
  const number = whole.exec(text.slice(Math.max(0, offset - 80), offset))?.[0];
  if (number !== undefined && edit.span.end > edit.span.start) {
    const kept = text.slice(offset - number.length, edit.span.start) + edit.text;
    if (!kept.startsWith(number) || /^(?:[\p{L}\d/]| [A-Z(])/u.test(kept.slice(number.length))) return number;
  }
  // The mark of the previous paragraph, or the capital of "Resolution" that the name of a body takes over.
  const changed =
    kind === 'note'
      ? undefined
      : additionalEdits.find(({ span }) => !/^[,;.RD]?$/.test(text.slice(span.start, span.end)));
  return changed && text.slice(changed.span.start, changed.span.end);
}
