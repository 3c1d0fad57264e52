/** Shows the flagged words in their line, underlined, as far as they fit. */
import type { Span } from '../../core/index';
import { printable } from '../printable';

export interface SourceLine {
  readonly before: string;
  readonly flagged: string;
  readonly after: string;
  /** Spaces and carets for the line below. */
  readonly underline: string;
}

/** Cuts the line around the flagged words to `width` columns; a place without words is marked by one caret. */
export function sourceLine(text: string, span: Span, width: number): SourceLine {
  const start = text.slice(0, span.start).search(/[^\r\n]*$/);
  const rest = /[\r\n]/.exec(text.slice(span.start));
  const end = rest ? span.start + rest.index : text.length;
  const flagged = fitting([...printable(text.slice(span.start, Math.min(span.end, end)))], Math.floor(width * 0.6));
  const room = width - columnsOf(flagged.words);
  const ahead = [...printable(text.slice(start, span.start))];
  const lead = fitting(ahead.reverse(), Math.max(8, Math.floor(room / 2)));
  const before = `${lead.isCut ? '…' : ''}${[...lead.words].reverse().join('')}`.replace(/^\s+/, '');
  const behind = fitting([...printable(text.slice(Math.min(span.end, end), end))], room - columnsOf(before));
  const after = flagged.isCut ? '' : behind.words + (behind.isCut ? '…' : '');
  return {
    before,
    flagged: flagged.words + (flagged.isCut ? '…' : ''),
    after: after.trimEnd(),
    underline: ' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(1, columnsOf(flagged.words))),
  };
}

/** As many signs from the start as fit into `width` columns. */
function fitting(signs: readonly string[], width: number): { readonly words: string; readonly isCut: boolean } {
  let used = 0;
  let words = '';
  for (const sign of signs) {
    used += columnsOf(sign);
    if (used > width) return { words, isCut: true };
    words += sign;
  }
  return { words, isCut: false };
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns that a terminal takes for the words: two for a Chinese sign, none for an accent that joins the letter before. */
function columnsOf(words: string): number {
  let columns = 0;
  for (const sign of words) columns += /[\p{M}\p{Cf}]/u.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
  return columns;
}
