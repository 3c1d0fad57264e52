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

/**
 * Cuts the line, which begins at `lineStart`, around the flagged words to `width` columns. An empty span is marked by
 * one caret.
 */
export function sourceLine(text: string, { start, end }: Span, lineStart: number, width: number): SourceLine {
  // However long the line is, only what can be shown is read.
  const reach = 4 * width;
  const ahead = text.slice(Math.max(lineStart, start - reach), start);
  const [onward = ''] = text.slice(start, start + reach).split(/[\r\n]/, 1);
  const whole = signsOf(onward.slice(0, end - start));
  const flagged = fitting(whole, Math.floor(width * 0.6));
  const isCut = flagged !== whole.join('');
  const room = width - columnsOf(flagged);
  const lead = fitting(signsOf(ahead).reverse(), isCut ? room : Math.max(8, Math.floor(room / 2)));
  const before = [...lead].reverse().join('').trimStart();
  const behind = isCut ? '' : fitting(signsOf(onward.slice(end - start)), room - columnsOf(before));
  return {
    before,
    flagged,
    after: behind.trimEnd(),
    underline: ' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(1, columnsOf(flagged))),
  };
}

const signsOf = (words: string): string[] => [...printable(words)];

/** As many signs from the start as fit into `width` columns; an ellipsis replaces the rest. */
function fitting(signs: readonly string[], width: number): string {
  let columns = 0;
  let words = '';
  let short = '';
  for (const sign of signs) {
    columns += columnsOf(sign);
    if (columns > width) return `${short}…`;
    words += sign;
    if (columns < width) short = words;
  }
  return words;
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Width of the words at a terminal: two columns for a Chinese sign, none for a combining accent. */
function columnsOf(words: string): number {
  let columns = 0;
  for (const sign of words) columns += /[\p{M}\p{Cf}]/u.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
  return columns;
}
