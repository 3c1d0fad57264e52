/** Links the documents cited in a draft. */
import { attempt, type OnFailure } from '../../attempt';
import type { Citation } from '../../reading/citations/citations';
import { citationsOf } from '../../reading/citations/citations';
import type { Link, Resolution } from '../../document/nodes';
import type { Span } from '../../text/span';
import { overlaps, slice } from '../../text/span';
import { documentUrl, parseSymbol } from '../../vocabulary/symbols';
import { inlinesOf } from '../wording/inlines';

export interface DocumentLink {
  readonly span: Span;
  /** Always `https:`. */
  readonly url: string;
  readonly tooltip: string;
}

/** An address of its own, and nothing that an editor would run. */
const secureAddress = /^https:\/\/[^\s<>"\\]+$/i;

/**
 * Links in order of place, disjoint. A Markdown link with an `https:` address leads there; others, such as `[70/1](#)`,
 * lead to the cited document.
 *
 * @param onFailure called if citations cannot be read; written links stay
 */
export function linksOf(resolution: Resolution, onFailure?: OnFailure): readonly DocumentLink[] {
  const { text } = resolution;
  const written = inlinesOf(resolution)
    .filter((inline) => inline.kind === 'link')
    .sort((a, b) => a.span.start - b.span.start);
  const links = written.map((link) => writtenLink(text, link)).filter((link) => link !== undefined);
  const own = new Set(links.map(({ span }) => span));
  const taken = written.filter(({ words }) => own.has(words));
  let next = 0;
  for (const citation of attempt('links', () => citationsOf(resolution), [], onFailure)) {
    while (next < taken.length && (taken[next]?.span.end ?? 0) <= citation.span.start) next++;
    const before = taken[next];
    if (before && overlaps(before.span, citation.span)) continue;
    const link = citationLink(resolution, citation);
    if (link) links.push(link);
  }
  return apart(links.sort((a, b) => a.span.start - b.span.start));
}

function writtenLink(text: string, { words, target }: Link): DocumentLink | undefined {
  const url = slice(text, target);
  if (!secureAddress.test(url) || words.start === words.end) return undefined;
  return { span: words, url, tooltip: `Open ${url}` };
}

function citationLink({ language }: Resolution, { kind, symbol, text, span }: Citation): DocumentLink | undefined {
  if (symbol === undefined || parseSymbol(symbol)?.isForeign !== false) return undefined;
  const name = kind === 'document' || text.includes('/') ? symbol : `${text}, ${symbol}`;
  return { span, url: documentUrl(symbol, language), tooltip: `Open ${name} on docs.un.org` };
}

function apart(links: readonly DocumentLink[]): readonly DocumentLink[] {
  let end = 0;
  return links.filter(({ span }) => {
    if (span.start < end || span.end <= span.start) return false;
    end = span.end;
    return true;
  });
}
