/** Whether text continues a paragraph that a page break or a blank line has cut. */
import type { Span } from '../../text/span';
import { endSignOf } from '../../reading/endings';
import type { Language } from '../../vocabulary/languages';

interface CutParagraph {
  readonly kind: string;
  readonly fragments: readonly Span[];
}

/**
 * @param afterBreak whether a page break or notes separate the paragraph from the text
 * @returns true if the text starts in mid-sentence
 */
export function continues(
  text: string,
  paragraph: CutParagraph,
  next: Span,
  afterBreak: boolean,
  language: Language,
): boolean {
  const last = paragraph.fragments.at(-1);
  if (!last) return false;
  const sign = endSignOf(text, last);
  const first = text.slice(next.start, next.start + 2);
  if (/^[“"«„]/u.test(first) && sign !== undefined) return false;
  if (sign === undefined) return paragraph.kind !== 'plain' || afterBreak;
  if (/[.;:。；：؛]/.test(sign)) return false;
  // A comma ends a preambular paragraph, but not an operative one.
  const isLower = /^\p{Ll}/u.test(first);
  if (paragraph.kind === 'preambular') return isLower && language !== 'ru';
  return isLower || (afterBreak && paragraph.kind !== 'plain');
}
