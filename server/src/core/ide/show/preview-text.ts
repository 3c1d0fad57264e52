/** Words of a draft as HTML: our italics, bold and note marks, everything else as text. */
import { noteMark, unescaped, withoutInnerEmphasis } from '../../notation/markup';
import type { Inline } from '../../document/nodes';
import { within } from '../../text/sorted';
import type { Span } from '../../text/span';
import { textHtml } from '../../text/html';

/** @param inlines in order of place; those outside `range` are skipped */
export function inlineHtml(text: string, range: Span, inlines: readonly Inline[]): string {
  let html = '';
  let at = range.start;
  for (const inline of within(inlines, ({ span }) => span, range)) {
    if (inline.span.start < at) continue;
    html += plain(text.slice(at, inline.span.start)) + oneHtml(text, inline);
    at = inline.span.end;
  }
  return html + plain(text.slice(at, range.end));
}

function oneHtml(text: string, inline: Inline): string {
  if (inline.kind === 'note-mark') return `<sup>${textHtml(inline.mark)}</sup>`;
  // Link targets are not printed.
  const { start, end } = inline.kind === 'link' ? inline.words : inline.content;
  const words = withMarks(text.slice(start, end));
  if (inline.kind === 'link') return words;
  const italic = inline.style === 'bold' ? words : `<em>${words}</em>`;
  return inline.style === 'italic' ? italic : `<strong>${italic}</strong>`;
}

const marks = new RegExp(`(${noteMark})`);

/** Note marks inside emphasis or a link; nested emphasis is ignored. */
const withMarks = (words: string): string =>
  words
    .split(marks)
    .map((piece, index) =>
      index % 2 === 0
        ? plain(withoutInnerEmphasis(piece))
        : `<sup>${textHtml(piece.replace(/^\[\^|\]$|<\/?sup>/g, '').trim())}</sup>`,
    )
    .join('');

const plain = (words: string): string => textHtml(unescaped(words));
