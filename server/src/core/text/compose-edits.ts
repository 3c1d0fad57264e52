/** Combines consecutive rounds of edits into one set of edits to the original text. */
import type { Edit } from './edit';

/** A piece of the text after some rounds: kept from the original, or written since. */
type Piece = { readonly start: number; readonly end: number } | { readonly written: string };

/**
 * Each round has edits to the text that the previous round left, without collisions. The result is in order of place,
 * and no edit replaces a character by itself at its beginning or end.
 */
export function composeEdits(text: string, rounds: readonly (readonly Edit[])[]): readonly Edit[] {
  let pieces: readonly Piece[] = [{ start: 0, end: text.length }];
  for (const round of rounds) pieces = applyRound(pieces, round);
  return toEdits(text, pieces);
}

const lengthOf = (piece: Piece): number => ('written' in piece ? piece.written.length : piece.end - piece.start);

const cut = (piece: Piece, from: number, to: number): Piece =>
  'written' in piece
    ? { written: piece.written.slice(from, to) }
    : { start: piece.start + from, end: piece.start + to };

function applyRound(pieces: readonly Piece[], round: readonly Edit[]): readonly Piece[] {
  const result: Piece[] = [];
  let index = 0;
  /** The progress in the piece at `index`, and its place in the text. */
  let done = 0;
  let at = 0;
  const moveTo = (target: number, isKept: boolean): void => {
    for (let piece = pieces[index]; piece && at < target; piece = pieces[index]) {
      const length = Math.min(lengthOf(piece) - done, target - at);
      if (isKept && length > 0) result.push(cut(piece, done, done + length));
      at += length;
      done += length;
      if (done < lengthOf(piece)) return;
      index++;
      done = 0;
    }
  };
  for (const edit of [...round].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    moveTo(edit.span.start, true);
    if (edit.text !== '') result.push({ written: edit.text });
    moveTo(edit.span.end, false);
  }
  moveTo(Infinity, true);
  return result;
}

function toEdits(text: string, pieces: readonly Piece[]): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let written = '';
  const close = (end: number): void => {
    const edit = trimmed(text, { span: { start: at, end }, text: written });
    if (edit) edits.push(edit);
    written = '';
  };
  for (const piece of pieces) {
    if ('written' in piece) written += piece.written;
    else {
      close(piece.start);
      at = piece.end;
    }
  }
  close(text.length);
  return edits;
}

/** Without equal characters at both ends; undefined if all are equal. */
function trimmed(text: string, { span, text: written }: Edit): Edit | undefined {
  let { start, end } = span;
  let from = 0;
  let to = written.length;
  while (start < end && from < to && text[start] === written[from]) {
    start++;
    from++;
  }
  while (start < end && from < to && text[end - 1] === written[to - 1]) {
    end--;
    to--;
  }
  return start === end && from === to ? undefined : { span: { start, end }, text: written.slice(from, to) };
}
