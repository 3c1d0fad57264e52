/** Turns straight quotation marks and apostrophes into curly ones, paragraph by paragraph, where it is certain which. */
import type { Resolution } from '../../document/nodes';
import { runningText } from '../../reading/running-text';
import type { Edit } from '../../text/edit';
import type { Span } from '../../text/span';
import { keptAsIs } from './kept-as-is';

export type QuotationMarks = 'keep' | 'curly';

export function quotationMarkEdits(resolution: Resolution, setting: QuotationMarks): readonly Edit[] {
  const { text, language } = resolution;
  if (setting === 'keep' || language !== 'en' || !/["']/.test(text)) return [];
  const isKept = keptAsIs(resolution);
  return runningText(resolution).flatMap(({ range }) => marksIn(text, range, isKept));
}

/** Where a mark stands: at the beginning of a word, at its end, inside one, or nobody can tell. */
type Side = 'open' | 'close' | 'inside' | 'unknown';

function marksIn(text: string, range: Span, isKept: (offset: number) => boolean): readonly Edit[] {
  const doubles: Edit[] = [];
  const singles: Edit[] = [];
  // Open quotations, outermost first, by the sign that closes them.
  const open: string[] = [];
  let isCertain = true;
  for (let at = range.start; at < range.end; at++) {
    const sign = text.charAt(at);
    if (sign === '“' || sign === '‘') open.push(sign === '“' ? '”' : '’');
    else if (sign === '”') isCertain &&= open.includes('”') && closeTo(open, '”');
    else if (sign === '’' && sideOf(text, at, range) === 'close' && open.at(-1) === '’') open.pop();
    if ((sign !== '"' && sign !== "'") || isKept(at)) continue;
    const side = sideOf(text, at, range);
    const span = { start: at, end: at + 1 };
    if (sign === '"') {
      if (side === 'open') open.push('”');
      else isCertain &&= side === 'close' && open.includes('”') && closeTo(open, '”');
      doubles.push({ span, text: side === 'open' ? '“' : '”' });
    } else if (side === 'open' && /\d/.test(text.charAt(at + 1))) {
      singles.push({ span, text: '’' });
    } else if (side === 'open') {
      // An opening mark needs one that closes; else it may be an apostrophe at the beginning of a word.
      const closes = closesLater(text, at, range);
      if (closes) open.push('’');
      if (closes) singles.push({ span, text: '‘' });
    } else if (side === 'inside' || side === 'close') {
      if (side === 'close' && open.at(-1) === '’') open.pop();
      singles.push({ span, text: '’' });
    }
  }
  const isBalanced = isCertain && !open.includes('”');
  return [...(isBalanced ? doubles : []), ...singles].sort((a, b) => a.span.start - b.span.start);
}

/** Closes the innermost quotation with that sign, and what is open inside it. */
function closeTo(open: string[], sign: string): boolean {
  while (open.length > 0) if (open.pop() === sign) return true;
  return false;
}

/** Emphasis marks around a quotation mark are passed over. */
function sideOf(text: string, at: number, { start, end }: Span): Side {
  let left = at - 1;
  while (left >= start && /[*_]/.test(text.charAt(left))) left--;
  let right = at + 1;
  while (right < end && /[*_]/.test(text.charAt(right))) right++;
  const before = left < start ? ' ' : text.charAt(left);
  const after = right >= end ? ' ' : text.charAt(right);
  const opens = /[\s(["'“‘—–/]/.test(before) && /[^\s.,;:!?)\]]/.test(after);
  const closes = /\S/.test(before) && /[^\p{L}\p{N}]/u.test(after);
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return 'inside';
  if (opens && !closes) return 'open';
  if (closes && !opens) return 'close';
  // Between two marks, as in `"'Yes'"`: what a word follows opens.
  if (opens && closes) return /["'“‘]/.test(after) && /[\s(]/.test(before) ? 'open' : 'unknown';
  return 'unknown';
}

function closesLater(text: string, at: number, range: Span): boolean {
  for (let next = at + 1; next < Math.min(range.end, at + 400); next++)
    if (/['’]/.test(text.charAt(next)) && sideOf(text, next, range) === 'close' && !/[sS]/.test(text.charAt(next - 1)))
      return true;
  return false;
}
