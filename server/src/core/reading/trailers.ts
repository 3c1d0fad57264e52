/** Text that may follow the end mark of a paragraph: blanks, emphasis, note marks in all notations, remarks, tags. */
import { noteMark } from '../notation/markup';
import type { Span } from '../text/span';

/** How far back one may begin, in UTF-16 units. */
const reach = 400;

const noteMarkAtEnd = new RegExp(`(?:${noteMark})$`, 'i');

/** By their last character. Each pattern is anchored at its end, and cannot cross a blank line. */
const trailers: ReadonlyMap<string, readonly RegExp[]> = new Map([
  [
    ']',
    [
      noteMarkAtEnd,
      // Written by hand, by Word converters and by pandoc.
      /(?<=\S)\\?\[(?:\d{1,3}|[*†‡§])\\?\]$/,
      /\^\[[^[\]]{1,380}\]$/,
    ],
  ],
  [')', [/\[\\?\[?\^?[\d*†‡↑↩]{1,4}\\?\]?\]\(#[^()\s]{0,80}\)$/]],
  ['>', [noteMarkAtEnd, /<\/?[a-z][^<>]{0,300}>$/i]],
  ['}', [/\{>>[^{}]{0,380}<<\}$/, /\{#[^{}\s]{1,60}\}$/]],
  ['^', [/(?<=\S)\^(?:\d{1,3}|[*†‡§])(?:, ?\d{1,3})*\^$/]],
  ['\\', [/\\$/]],
  [';', [/&(?:[a-z]{2,8}|#\d{1,5});$/i]],
]);

/** Superscript figures, the signs that stand for notes, and ticks; with commas and dashes between. All are beyond ASCII. */
const signs = /(?:[⁰¹²³⁴-⁹†‡§✓✔☑✗✘]\uFE0F?|(?<=[⁰¹²³⁴-⁹†‡§])[,–-](?=[⁰¹²³⁴-⁹†‡§]))+$/;

/** Possible note marks or remarks that may also belong to the sentence: nothing near them is changed. */
const unsure =
  /(?<=[^\s\d,;:.][,;:.][”"’'*_]{0,2})(?<!\b(?:[Aa]rts?|[Cc]haps?|figs?|Nos?|paras?|pp?|sects?|vols?)\.)(?:\d{1,3}(?:[,–-]\d{1,3}){0,3}|°)$|(?<=[\p{L}\p{N}”"’')\]*_][,;:.][”"’'*_]{0,2}\s{0,3}|[\]>]\s{1,3})(?:\([^()]{1,200}\)|\[[^[\]]{1,200}\]|\{[^{}]{1,200}\}|==[^=]{1,200}==)[*_]{0,3}$/u;

/** The characters that these end with. */
const unsureEnds = '0123456789°)]}=';

/**
 * The stretch of them at the end of `range`. Linear in its length.
 * @param withUnsure whether uncertain ones count too
 */
export function trailersAt(text: string, { start, end }: Span, withUnsure = false): Span {
  let at = end;
  let next = before(text, start, at, withUnsure);
  while (next < at) {
    at = next;
    next = before(text, start, at, withUnsure);
  }
  return { start: at, end };
}

function before(text: string, start: number, at: number, withUnsure: boolean): number {
  let end = at;
  while (end > start && isBlankOrEmphasis(text, end - 1)) end--;
  if (end === start) return end;
  // Most paragraphs end in a word or a mark, which the last character tells.
  const last = text.charAt(end - 1);
  const isSign = last > '\u007F' || last === '>';
  if (!isSign && !trailers.has(last) && !(withUnsure && unsureEnds.includes(last))) return end;
  const window = text.slice(Math.max(start, end - reach), end);
  const mark = markLength(window);
  if (mark > 0) return betweenMarks(text, start, end - mark);
  const sign = isSign ? signLength(text, start, end, window) : 0;
  if (sign > 0) return end - sign;
  return withUnsure ? end - (unsure.exec(window)?.[0].length ?? 0) : end;
}

function isBlankOrEmphasis(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 42 || code === 95 || code === 32 || code === 10) return true;
  return (code < 32 || code > 127) && /\s/.test(text.charAt(at));
}

const signLength = (text: string, start: number, end: number, window: string): number =>
  window.endsWith('-->') ? commentLength(text, start, end) : (signs.exec(window)?.[0].length ?? 0);

/** Length of the note mark, tag or remark that a stretch of text ends with. */
function markLength(window: string): number {
  for (const pattern of trailers.get(window.charAt(window.length - 1)) ?? []) {
    const found = pattern.exec(window)?.[0];
    if (found !== undefined) return found.length;
  }
  return 0;
}

/** Adjacent note marks have a comma between them, which does not end a paragraph. */
function betweenMarks(text: string, start: number, at: number): number {
  const window = text.slice(Math.max(start, at - 40), at);
  const comma = /, ?$/.exec(window)?.[0].length ?? 0;
  return comma > 0 && markLength(window.slice(0, -comma)) > 0 ? at - comma : at;
}

/** Comments contain short remarks. */
function commentLength(text: string, start: number, end: number): number {
  const window = text.slice(Math.max(start, end - 10 * reach), end);
  const open = window.lastIndexOf('<!--');
  return open < 0 || window.indexOf('-->', open) < window.length - 3 ? 0 : window.length - open;
}
