/** Finds emphasis, links and note marks in running text, in one pass. */
import { matchAt, matchEnd } from '../text/match-at';
import { slice, type Span } from '../text/span';
import type { Emphasis, Inline, NoteMark } from '../document/nodes';
import * as markup from './markup';

/** An emphasis mark that is still open. */
interface OpenMark {
  readonly start: number;
  readonly end: number;
  readonly sign: number;
}

const UNDERSCORE = 95;
const BACKSLASH = 92;
const BRACKET = 91;
const LESS = 60;

const bracketMark = new RegExp(markup.bracketMark, 'y');
const raisedMark = new RegExp(markup.raisedMark, 'iy');
const linkTail = new RegExp(markup.linkTail, 'y');

/** Inlines of one fragment in order of place. Emphasis may cross line ends but not blank lines, which end a fragment. */
export function scanInlines(text: string, fragment: Span): Inline[] {
  const inlines: Inline[] = [];
  let open: OpenMark | undefined;
  const piece = slice(text, fragment);
  for (
    let at = nextSign(piece, 0) + fragment.start;
    at < fragment.end;
    at = nextSign(piece, at - fragment.start) + fragment.start
  ) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) {
      at += 2;
    } else if (code === BRACKET) {
      at = scanBracket(text, at, fragment.end, inlines);
    } else if (code === LESS) {
      const mark = noteMarkAt(text, at);
      if (mark && mark.span.end <= fragment.end) inlines.push(mark);
      at = mark?.span.end ?? at + 1;
    } else {
      const end = runEnd(text, at, fragment.end, code);
      const closed = open ? close(text, open, at, end, code) : undefined;
      if (closed) {
        inlines.push(closed);
        open = undefined;
        at = closed.span.end;
      } else {
        if (canOpen(text, at, end, code, fragment) && !isInside(open, at, end)) open = { start: at, end, sign: code };
        at = end;
      }
    }
  }
  return inlines.sort((a, b) => a.span.start - b.span.start);
}

const sign = /[\\[<*_]/g;

/** Where the next sign stands; the end where none does. */
function nextSign(piece: string, from: number): number {
  const end = matchEnd(sign, piece, from);
  return end === undefined ? piece.length : end - 1;
}

/** The note mark that starts at `at`. */
function noteMarkAt(text: string, at: number): NoteMark | undefined {
  const notation = text.charCodeAt(at) === LESS ? 'superscript' : 'bracket';
  const pattern = notation === 'superscript' ? raisedMark : bracketMark;
  const match = matchAt(pattern, text, at);
  if (!match?.[1]) return undefined;
  return { kind: 'note-mark', span: { start: at, end: at + match[0].length }, mark: match[1], notation };
}

function scanBracket(text: string, at: number, end: number, inlines: Inline[]): number {
  const mark = noteMarkAt(text, at);
  if (mark && mark.span.end <= end) {
    inlines.push(mark);
    return mark.span.end;
  }
  // Link words are short: a bracket not closed nearby is literal.
  const close = text.slice(at + 1, Math.min(end, at + 400)).search(/[[\]]/);
  if (close < 0) return at + 1;
  const tail = matchAt(linkTail, text, at + 1 + close);
  if (!tail || tail.index + tail[0].length > end) return at + 1;
  const wordsEnd = tail.index;
  const target = { start: wordsEnd + 2, end: wordsEnd + tail[0].length - 1 };
  inlines.push({
    kind: 'link',
    span: { start: at, end: target.end + 1 },
    words: { start: at + 1, end: wordsEnd },
    target,
  });
  // Link text never contains emphasis that citations need: skip it.
  return target.end + 1;
}

function runEnd(text: string, at: number, end: number, sign: number): number {
  let next = at;
  while (next < end && text.charCodeAt(next) === sign) next++;
  return next;
}

/** A mark opens before a word: not before a blank, and an underscore not inside a word. */
function canOpen(text: string, start: number, end: number, sign: number, fragment: Span): boolean {
  if (end - start > 3 || end >= fragment.end) return false;
  if (isBlankAt(text, end)) return false;
  return sign !== UNDERSCORE || start === fragment.start || !isWordAt(text, start - 1);
}

function close(text: string, open: OpenMark, start: number, end: number, sign: number): Emphasis | undefined {
  const width = open.end - open.start;
  if (sign !== open.sign || end - start < width || start === open.end) return undefined;
  if (isBlankAt(text, start - 1)) return undefined;
  if (sign === UNDERSCORE && isWordAt(text, start + width)) return undefined;
  // A wider run of the other sign opens a nested emphasis, which stays inside: "**Part *A***" closes at its end.
  if (width === 2 && end - start === 3) start = end - 2;
  const style = width === 1 ? 'italic' : width === 2 ? 'bold' : 'bold-italic';
  const content = { start: open.end, end: start };
  return { kind: 'emphasis', span: { start: open.start, end: start + width }, content, style };
}

/** Whether a mark that opens here is nested in an open one. Of two equal marks the first was never closed. */
const isInside = (open: OpenMark | undefined, start: number, end: number): boolean =>
  open !== undefined && open.end - open.start !== end - start;

const isBlankAt = (text: string, at: number): boolean => /[\s]/.test(text.charAt(at)) || at >= text.length;

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
