/** Shared by the rules on opening words. */
import { withoutEmphasis } from '../../notation/markup';
import { memo } from '../../kept/memo';
import type { Operative, Opening, Preambular } from '../../document/nodes';
import type { OpeningMatch, OpeningPart } from '../../vocabulary/openings';
import { findOpening } from '../../vocabulary/openings';
import type { Edit } from '../../text/edit';
import type { Span } from '../../text/span';

/** The table of openings for a paragraph. */
export const openingPart = (node: Preambular | Operative): OpeningPart =>
  node.kind === 'preambular' ? 'preambular' : 'operative';

type EmphasisedOpening = Opening & { readonly emphasis: NonNullable<Opening['emphasis']> };

const isEmphasised = (opening: Opening | undefined): opening is EmphasisedOpening => opening?.emphasis !== undefined;

/** The emphasised opening of a paragraph, if any. */
export const emphasised = ({ opening }: Preambular | Operative): EmphasisedOpening | undefined =>
  isEmphasised(opening) ? opening : undefined;

/** The known phrase at the start of an emphasised opening, however far the emphasis reaches. */
export const reachOf = memo(({ kind, opening }: Preambular | Operative, text: string): OpeningMatch | undefined =>
  opening?.emphasis ? findOpening(kind, text, opening.emphasis.content.start) : undefined,
);

/**
 * Whether italics may end after `words` written over `place`; otherwise the correction would cause a finding on the
 * italics.
 */
export function endsItalics(
  text: string,
  { kind, opening }: Preambular | Operative,
  place: Span,
  words: string,
): boolean {
  const end = opening?.emphasis ? Math.max(place.end, opening.emphasis.span.end) : place.end;
  const inItalics = opening?.emphasis ? words + text.slice(place.end, opening.emphasis.content.end) : words;
  const found = findOpening(kind, inItalics + text.slice(end, end + 160).replace(/^[*_]+/, ''));
  return found?.lengths.includes(inItalics.length) ?? false;
}

/** An opening written over `place`, put in italics if it was roman, as known words should be. */
export const asOpening = (
  text: string,
  { opening }: Preambular | Operative,
  { start, end }: Span,
  words: string,
): string => {
  const isBare = !/[*_]/.test(text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1));
  return !opening?.emphasis && isBare ? `*${words}*` : words;
};

/** Edits that put exactly `words` in italics and remove other emphasis there. */
export function italicise(text: string, words: Span, { emphasis }: Opening): readonly Edit[] {
  const start = emphasis?.span.start ?? words.start;
  const own = text.slice(words.start, words.end);
  const sign = emphasis ? text.charAt(start) : (/[*_]/.exec(own)?.[0] ?? '*');
  if (!emphasis && !own.includes(sign)) {
    // One of the two signs may already be there.
    const lost = [
      /[*_]/.test(text.charAt(words.start - 1)) ? [] : [words.start],
      /[*_]/.test(text.charAt(words.end)) ? [] : [words.end],
    ];
    const other = /[*_]/.exec(text.charAt(words.start - 1) + text.charAt(words.end))?.[0] ?? sign;
    return lost.flat().map((at) => ({ span: { start: at, end: at }, text: other }));
  }
  let end = Math.max(words.end, emphasis?.span.end ?? 0);
  // Italics inside the words, as in “Recalling and *reaffirming*”, may end after them.
  while (/[*_]/.test(text.charAt(end)) && own.includes(text.charAt(end))) end++;
  const rest = withoutEmphasis(text.slice(words.end, end));
  return [{ span: { start, end }, text: sign + withoutEmphasis(own) + sign + rest }];
}
