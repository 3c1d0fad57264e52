/** Makes straight quotation marks and apostrophes curly, paragraph by paragraph, where certain. */
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

/** The place of a mark: at the start or end of a word, inside one, or unclear. */
type Side = 'open' | 'close' | 'inside' | 'unknown';

function marksIn(text: string, range: Span, isKept: (offset: number) => boolean): readonly Edit[] {
  const doubles: Edit[] = [];
  const singles: Edit[] = [];
  const quotations = new Quotations();
  for (let at = range.start; at < range.end; at++) {
    const sign = text.charAt(at);
    if (/[“”‘’]/.test(sign)) quotations.meet(sign, sign === '’' ? sideOf(text, at, range) : 'close');
    if ((sign !== '"' && sign !== "'") || isKept(at)) continue;
    const side = sideOf(text, at, range);
    const curly = sign === '"' ? (side === 'open' ? '“' : '”') : curlySingle(text, at, range, side);
    if (curly === undefined) continue;
    quotations.meet(curly, side);
    (sign === '"' ? doubles : singles).push({ span: { start: at, end: at + 1 }, text: curly });
  }
  return [...(quotations.areBalanced ? doubles : []), ...singles].sort((a, b) => a.span.start - b.span.start);
}

function curlySingle(text: string, at: number, range: Span, side: Side): string | undefined {
  if (side === 'unknown') return undefined;
  if (side !== 'open' || /\d/.test(text.charAt(at + 1))) return '’';
  // An opening mark needs a closing one; otherwise it may be an apostrophe.
  return closesLater(text, at, range) ? '‘' : undefined;
}

/** Which quotations are open while a paragraph is read. */
class Quotations {
  /** The signs that close them, outermost first. */
  private readonly open: string[] = [];
  private isCertain = true;

  meet(sign: string, side: Side): void {
    if (sign === '“') this.open.push('”');
    else if (sign === '‘') this.open.push('’');
    else if (sign === '”') this.closeDouble(side);
    else if (side === 'close' && this.open.at(-1) === '’') this.open.pop();
  }

  /** Whether every double mark has the other one. */
  get areBalanced(): boolean {
    return this.isCertain && !this.open.includes('”');
  }

  /** The innermost double quotation, and what is open inside it. */
  private closeDouble(side: Side): void {
    const at = this.open.lastIndexOf('”');
    if (side !== 'close' || at < 0) this.isCertain = false;
    else this.open.length = at;
  }
}

/** Skips emphasis marks around a quotation mark. */
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
  // Between two marks, as in `"'Yes'"`: one before a word opens.
  if (opens && closes) return /["'“‘]/.test(after) && /[\s(]/.test(before) ? 'open' : 'unknown';
  return 'unknown';
}

function closesLater(text: string, at: number, range: Span): boolean {
  for (let next = at + 1; next < Math.min(range.end, at + 400); next++)
    if (/['’]/.test(text.charAt(next)) && sideOf(text, next, range) === 'close' && !/[sS]/.test(text.charAt(next - 1)))
      return true;
  return false;
}
