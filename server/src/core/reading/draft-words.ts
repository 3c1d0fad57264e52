/** The words of a paragraph as read, without Markdown signs. */
import { onOneLine, unescaped, withoutInnerEmphasis, withoutNoteMarks } from '../notation/markup';
import type { Inline } from '../document/nodes';
import { within } from '../text/sorted';
import type { Span } from '../text/span';

interface Worded {
  readonly fragments: readonly Span[];
  readonly contentStart: number;
  readonly inlines: readonly Inline[];
}

/** On one line, without number or label, emphasis signs, note marks and link targets; what a page break cut is joined. */
export function paragraphWords(text: string, { fragments, contentStart, inlines }: Worded): string {
  const words = fragments
    .map(({ start, end }) => {
      const from = Math.max(start, contentStart);
      return from < end ? withoutSigns(text, { start: from, end }, inlines) : '';
    })
    .join(' ');
  return onOneLine(words);
}

function withoutSigns(text: string, { start, end }: Span, inlines: readonly Inline[]): string {
  let words = '';
  let at = start;
  for (const inline of within(inlines, ({ span }) => span, { start, end })) {
    if (inline.span.start < at) continue;
    words += unescaped(text.slice(at, inline.span.start));
    at = inline.span.end;
    if (inline.kind === 'note-mark') continue;
    const shown = inline.kind === 'link' ? inline.words : inline.content;
    words += unescaped(withoutInnerEmphasis(withoutNoteMarks(text.slice(shown.start, shown.end))));
  }
  return words + unescaped(text.slice(at, end));
}
