/** The wording of a note as Markdown that is safe to show: its emphasis is kept, everything else is text. */
import { unescaped, withoutSigns } from '../../notation/markup';
import type { Inline, Note, Resolution } from '../../document/nodes';
import type { Span } from '../../text/span';
import { encloses, slice } from '../../text/span';
import { escapeMarkdown } from './escape';

/** A hover is read at a glance: longer notes are cut. */
const most = 1200;

export function noteMarkdown({ text }: Resolution, note: Note): string {
  const pieces: string[] = [];
  for (const [index, { start, end }] of note.fragments.entries()) {
    const from = index === 0 ? Math.min(note.contentStart, end) : start;
    const range = { start: from, end: Math.min(end, from + most) };
    pieces.push(fragmentMarkdown(text, range, note.inlines) + (range.end < end ? '…' : ''));
  }
  return pieces.filter(Boolean).join('\n\n');
}

function fragmentMarkdown(text: string, range: Span, inlines: readonly Inline[]): string {
  const pieces: string[] = [];
  let at = range.start;
  for (const inline of inlines) {
    if (inline.kind === 'note-mark' || !encloses(range, inline.span) || inline.span.start < at) continue;
    pieces.push(escaped(text.slice(at, inline.span.start)), inlineMarkdown(text, inline));
    at = inline.span.end;
  }
  pieces.push(escaped(text.slice(at, range.end)));
  return pieces.join('').trim();
}

function inlineMarkdown(text: string, inline: Exclude<Inline, { kind: 'note-mark' }>): string {
  if (inline.kind === 'link') return escaped(slice(text, inline.words));
  const sign = inline.style === 'italic' ? '*' : inline.style === 'bold' ? '**' : '***';
  const words = escapeMarkdown(withoutSigns(slice(text, inline.content)));
  return words === '' ? '' : sign + words + sign;
}

/** Escaped, with the blanks at its ends. Backslashes of the draft are escapes. */
function escaped(words: string): string {
  const inner = escapeMarkdown(unescaped(words));
  if (inner === '') return words === '' ? '' : ' ';
  return (/^\s/.test(words) ? ' ' : '') + inner + (/\s$/.test(words) ? ' ' : '');
}
