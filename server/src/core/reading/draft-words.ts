/** The words of a paragraph as a reader sees them, without the signs of Markdown. */
import type { Inline } from '../document/nodes';
import { within } from '../text/sorted';
import type { Span } from '../text/span';

interface Worded {
  readonly fragments: readonly Span[];
  readonly contentStart: number;
  readonly inlines: readonly Inline[];
}

/** On one line, without number or label, emphasis signs, note marks and link targets; what a page break cut is joined. */
export function plainWords(text: string, { fragments, contentStart, inlines }: Worded): string {
  return fragments
    .map(({ start, end }) => {
      const from = Math.max(start, contentStart);
      return from < end ? withoutSigns(text, { start: from, end }, inlines) : '';
    })
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutSigns(text: string, { start, end }: Span, inlines: readonly Inline[]): string {
  let words = '';
  let at = start;
  for (const inline of within(inlines, ({ span }) => span, { start, end })) {
    if (inline.span.start < at) continue;
    words += unescape(text.slice(at, inline.span.start));
    at = inline.span.end;
    if (inline.kind === 'note-mark') continue;
    const shown = inline.kind === 'link' ? inline.words : inline.content;
    const inside = text.slice(shown.start, shown.end);
    // Emphasis within emphasis or a link is not modelled: its signs are left in the words.
    words += unescape(inside.replace(/\[\^[^\]\s]{1,20}\]|<sup>[^<]{0,16}<\/sup>/g, '').replace(/(?<!\\)\*+/g, ''));
  }
  return words + unescape(text.slice(at, end));
}

/** A sign behind a backslash stands for itself; a backslash at the end of a line is a line break. */
const unescape = (words: string): string => words.replace(/\\([!-/:-@[-`{-~]|(?=[\r\n]))/g, '$1');
