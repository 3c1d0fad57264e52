/** Turns a cited number or symbol into a link to its document, and back into plain words. */
import type { Citation } from '../../reading/citations/citations';
import type { Link, Resolution } from '../../document/nodes';
import { overlaps, slice, touches } from '../../text/span';
import { documentUrl, parseSymbol } from '../../vocabulary/symbols';
import { inlinesOf } from '../wording/inlines';
import type { CitationAction } from './citation-action';

export function linkActions(
  resolution: Resolution,
  offset: number,
  citation: Citation | undefined,
): readonly CitationAction[] {
  const links = inlinesOf(resolution).filter((inline): inline is Link => inline.kind === 'link');
  const link = links.find(({ span }) => touches(span, offset));
  const url = citation?.symbol === undefined ? undefined : urlOf(citation.symbol, resolution);
  if (link) {
    const words = slice(resolution.text, link.words);
    const removed: CitationAction = { title: 'Remove the link', edits: [{ span: link.span, text: words }] };
    const isDead = slice(resolution.text, link.target).length < 2;
    const mended = { title: 'Link to the document', edits: [{ span: link.target, text: url ?? '' }] };
    return isDead && url !== undefined ? [mended, removed] : [removed];
  }
  if (!citation || url === undefined || citation.place === 'heading') return [];
  if (links.some(({ span }) => overlaps(span, citation.span))) return [];
  const words = slice(resolution.text, citation.span);
  if (/[[\]]/.test(words)) return [];
  return [{ title: 'Link to the document', edits: [{ span: citation.span, text: `[${words}](${url})` }] }];
}

function urlOf(symbol: string, { language }: Resolution): string | undefined {
  return parseSymbol(symbol)?.isForeign === false ? documentUrl(symbol, language) : undefined;
}
