/** Whether a paragraph cited by its number alone belongs to this text. */
import { memo } from '../../kept/memo';
import type { Citation } from '../citations/citations';
import { citationsOf } from '../citations/citations';
import type { Resolution } from '../../document/nodes';
import { placesOf } from './paragraph-places';
import type { PrintedReference } from './reference-words';
import type { TextBlock } from '../running-text';
import { firstIndexFrom } from '../../text/sorted';

/** Texts with paragraphs of their own. */
const otherTexts =
  /\b(?:reports?|resolutions?|decisions?|declarations?|conventions?|articles?|rules?|regulations?|protocols?|agreements?|charter|statutes?|outcome|programmes? of action|plans? of action|action plan|agenda for|annex(?:es)?|communiqués?|letters?|notes? (?:by|of|verbale)|statements?|treat(?:y|ies)|covenants?|memorand(?:um|a)|framework|guidelines|documents?|terms of reference|ibid|sections?|parts?|chap(?:ter)?s?|provisional|opinion|judg[e]?ment|road ?map|compact|principles|recommendations?)\b/i;

/** “Recalls paragraph 4” introduces another text; “referred to in paragraph 4” does not. */
const leadsIn = /\b(?:in|under|by|with|to|per|of|at|outlined|where)[ \u00A0\s]$/i;
const leadsOn = /^(?:\s*,?\s*(?:of|thereof|contained|on|therein|from|to)\b|\.\d|\s*\(\d)/i;

/**
 * Whether neither the paragraph up to the reference, nor its parents, name another text, whose paragraph may be meant.
 */
export function isOwnByContext(resolution: Resolution, block: TextBlock, { kind, span }: PrintedReference): boolean {
  if (kind !== 'paragraph' || block.kind === 'note' || block.kind === 'plain' || block.kind === 'preambular')
    return false;
  const { text } = resolution;
  if (!leadsIn.test(text.slice(Math.max(0, span.start - 12), span.start))) return false;
  if (leadsOn.test(text.slice(span.end, span.end + 16))) return false;
  const path = placesOf(resolution).of.get(block)?.path ?? [];
  return path.every((node) => firstNamedIn(node, resolution) > span.start);
}

/** Where a paragraph, without its children, first names another text. */
const firstNamedIn = memo(({ fragments }: TextBlock, resolution: Resolution): number => {
  let first = Infinity;
  for (const { start, end } of fragments) {
    const word = otherTexts.exec(resolution.text.slice(start, end));
    if (word) first = Math.min(first, start + word.index);
    const cited = firstFrom(citationsOf(resolution), start);
    if (cited < end) first = Math.min(first, cited);
  }
  return first;
});

/** Start of the first citation at or after `from`. */
const firstFrom = (citations: readonly Citation[], from: number): number =>
  citations[firstIndexFrom(citations, ({ span }) => span.start, from)]?.span.start ?? Infinity;
