/** Combines edits in place and moved text into one set of edits. */
import { noteMark } from '../../notation/markup';
import type { Note } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import { applyEdits } from '../../text/edit';
import { enclosureOf, within } from '../../text/sorted';
import type { Span } from '../../text/span';
import type { Moved } from './transfer';
import { cutOf, lineStart } from './transfer';

/** Words before a mark, and the note marks after it. */
const ended = new RegExp(`[.;:,]["”’*_]*(?:${noteMark})*$`);

/** Edits in place, and the moved text with its own edits. */
export function assemble(
  text: string,
  edits: readonly Edit[],
  moved: Moved | undefined,
  inserted: string | undefined,
  removedNotes: readonly Note[],
): readonly Edit[] {
  if (!moved) return inOrder(edits);
  const { transfer, gap, isAtEnd } = moved;
  const { pieces, cuts, to } = transfer;
  const dropped = [
    ...cuts,
    ...removedNotes.map(({ span }) => cutOf(text, { start: lineStart(text, span.start), end: span.end })),
  ];
  const [isMoved, isDropped] = [enclosureOf(pieces), enclosureOf(dropped)];
  const staying = edits.filter(({ span }) => !isMoved(span) && !isDropped(span));
  const inPlace = edits.toSorted((a, b) => a.span.start - b.span.start);
  const renumbered = pieces.map(({ start, end }) => {
    const own = within(inPlace, ({ span }) => span, { start, end });
    const shifted = own.map((edit) => ({
      ...edit,
      span: { start: edit.span.start - start, end: edit.span.end - start },
    }));
    return applyEdits(text.slice(start, end), shifted);
  });
  const insertion = (at: number): Edit => {
    const written = inserted ?? joined(text, renumbered, gap);
    return { span: { start: at, end: at }, text: isAtEnd ? gap + written : written + gap };
  };
  const deletions = merged(dropped).map((span) => ({ span: toEnd(text, span), text: '' }));
  return inOrder([...staying, ...deletions, ...(to === undefined ? [] : [insertion(to)])]);
}

/** Note marks after the end of a piece are no longer than this. */
const maxEndLength = 400;

function joined(text: string, pieces: readonly string[], gap: string): string {
  const all: string[] = [];
  let end = '';
  for (const piece of pieces) {
    const added = joint(text, end, piece, gap) + piece;
    all.push(added);
    end = (end + added).slice(-maxEndLength);
  }
  return all.join('');
}

/** Only a line end between the halves of a cut paragraph; otherwise the usual gap. */
function joint(text: string, before: string, piece: string, gap: string): string {
  if (before === '') return '';
  const isCut = !ended.test(before) || /^\p{Ll}/u.test(piece.trimStart());
  return isCut ? (text.includes('\r\n') ? '\r\n' : '\n') : gap;
}

function merged(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && span.start <= last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else all.push(span);
  }
  return all;
}

/** At the end of the text, blank lines before a deletion go with it. */
function toEnd(text: string, { start, end }: Span): Span {
  if (/\S/.test(text.slice(end, end + 400))) return { start, end };
  let from = start;
  while (from > 0 && /\s/.test(text.charAt(from - 1))) from--;
  return { start: from, end };
}

/** In order of place; an insertion at the start of another edit is merged with it. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const all: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const last = all.at(-1);
    if (last && last.span.start === edit.span.start)
      all[all.length - 1] = { span: edit.span, text: last.text + edit.text };
    else all.push(edit);
  }
  return all;
}
