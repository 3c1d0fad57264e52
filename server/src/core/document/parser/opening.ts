/** Reads the opening words of a paragraph: the emphasised ones, or known ones in roman type. */
import { lineWords } from '../../notation/markup';
import type { Span } from '../../text/span';
import type { OpeningPart } from '../../vocabulary/openings';
import { findOpening } from '../../vocabulary/openings';
import type { Emphasis, Inline, Opening } from '../nodes';
import type { Language } from '../../vocabulary/languages';

export function readOpening(
  text: string,
  inlines: readonly Inline[],
  contentStart: number,
  part: OpeningPart,
  language: Language,
): Opening | undefined {
  const emphasis = leadEmphasis(text, inlines, contentStart);
  if (emphasis)
    return { span: withoutMark(text, emphasis.content), words: openingWords(text, emphasis.content), emphasis };
  if (language !== 'en') return undefined;
  const found = findOpening(part, text, contentStart);
  if (!found) return undefined;
  const span = { start: contentStart, end: contentStart + found.length };
  return { span, words: openingWords(text, span), emphasis: undefined };
}

/** The emphasis at the start of a paragraph; runs separated by a blank only are one. */
export function leadEmphasis(text: string, inlines: readonly Inline[], contentStart: number): Emphasis | undefined {
  let lead: Emphasis | undefined;
  for (const inline of inlines) {
    if (inline.span.end <= contentStart) continue;
    if (inline.kind !== 'emphasis') break;
    const before = text.slice(lead?.span.end ?? contentStart, inline.span.start);
    if (lead ? !/^\s?$/.test(before) || inline.style !== lead.style : before !== '') break;
    lead = lead ? join(lead, inline) : inline;
  }
  return lead;
}

/** Words on one line, without emphasis, note marks or final punctuation. */
export const openingWords = (text: string, { start, end }: Span): string =>
  lineWords(text.slice(start, end)).replace(/[\s,،，:;]+$/, '');

/** A comma inside the italics is not part of the opening. */
function withoutMark(text: string, { start, end }: Span): Span {
  const printed = text.slice(start, end);
  return { start, end: end - (/[\s,，:;]+$/.exec(printed)?.[0].length ?? 0) };
}

const join = (first: Emphasis, next: Emphasis): Emphasis => ({
  ...first,
  span: { start: first.span.start, end: next.span.end },
  content: { start: first.content.start, end: next.content.end },
});
