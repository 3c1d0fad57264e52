/** First and later citations of each resolution. */
import type { Part, Resolution } from '../../document/nodes';
import { isQuoted } from '../../reading/quotation';
import { pieceAt } from '../../reading/running-text';
import type { CitedResolution } from './cited-resolutions';
import { citedResolutions } from './cited-resolutions';
import { isJudged } from './judged';

export interface Mention {
  readonly cited: CitedResolution;
  readonly index: number;
  /** The dated mention before it in the same part; undefined if none. */
  readonly dated: CitedResolution | undefined;
  readonly isFirst: boolean;
}

/** Mentions in the text of resolutions, without notes, annexes and decisions, in order of place. */
export function* mentionsOf(resolution: Resolution): Iterable<Mention> {
  const parts = resolution.parts.filter(isJudged);
  const others = resolution.parts.filter((part) => !isJudged(part));
  const seen = new Set<string>();
  const dated = new Map<string, CitedResolution>();
  for (const [index, cited] of citedResolutions(resolution).entries()) {
    const { citation, letters } = cited;
    if (citation.place !== 'text' || citation.kind !== 'resolution' || citation.symbol === undefined) continue;
    const at = citation.span.start;
    const part = parts.findLast((each) => holds(each, at));
    if (!part || others.some((each) => holds(each, at))) continue;
    const name = citation.symbol + letters;
    const inPart = `${name} ${part.span.start}`;
    yield { cited, index, dated: dated.get(inPart), isFirst: !seen.has(name) };
    seen.add(name);
    if (citation.date && !dated.has(inPart)) dated.set(inPart, cited);
  }
}

const holds = ({ span }: Part, at: number): boolean => span.start <= at && at < span.end;

/** Whether it is in a quotation, such as the title of another resolution. */
export function isInQuotation(resolution: Resolution, at: number): boolean {
  const piece = pieceAt(resolution, at);
  return piece !== undefined && isQuoted(resolution.text, piece.range, at);
}
