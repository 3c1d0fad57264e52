/** The resolutions and decisions that a draft cites, as rules need them. */
import { matchAt } from '../../text/match-at';
import { memo } from '../../kept/memo';
import type { Citation } from '../../reading/citations/citations';
import { citationsOf } from '../../reading/citations/citations';
import type { Resolution } from '../../document/nodes';
import type { NamedOrgan } from '../../vocabulary/organs';
import { organOfSymbol } from '../../vocabulary/organs';
import type { ResolutionNumber } from '../../vocabulary/resolution-symbols';
import { readNumber } from '../../vocabulary/resolution-symbols';
import { linkBehind, linkedSymbol } from './linked-symbol';

export interface CitedResolution {
  readonly citation: Citation;
  readonly number: ResolutionNumber;
  /** The likeliest body; undefined if none with rules of its own fits. */
  readonly organ: NamedOrgan | undefined;
  /** Whether the context names the body or says “its”, or only that body has such numbers. */
  readonly isCertain: boolean;
  /** Letters of its parts: `B`, `A and B`; empty where none are printed. */
  readonly letters: string;
  /** The end of the number with its link and part letters. */
  readonly end: number;
  /** The target of the link around it, as printed; undefined without a link. */
  readonly target: string | undefined;
}

/** Citations by number in paragraphs and notes, in order of place. */
export const citedResolutions = memo((resolution: Resolution): readonly CitedResolution[] => {
  const cited: CitedResolution[] = [];
  for (const citation of citationsOf(resolution)) {
    if (citation.kind === 'document' || citation.place === 'heading') continue;
    const number = readNumber(citation.text);
    if (number) cited.push(describe(citation, number, resolution.text));
  }
  return cited;
});

const lettersBehind = /[ \u00A0]([A-Z](?:(?:[-–]|, | and | to )[A-Z])*)(?![\p{L}\d])/uy;
const lettersInside = /\d[ \u00A0]?([A-Z](?:(?: ?[-–] ?|, | and | to )[A-Z])*)[ \u00A0]?\(/;

/** The part letters of a citation, `B` or `A and B`, and their end; empty if none. */
export function partLetters({ span, text: number }: Citation, text: string): { letters: string; end: number } {
  const link = linkBehind(text, span.end);
  const from = link ? link.end + 1 : span.end;
  const [printed = '', behind] = matchAt(lettersBehind, text, from) ?? [];
  return { letters: behind ?? lettersInside.exec(number)?.[1] ?? '', end: from + printed.length };
}

function describe(citation: Citation, number: ResolutionNumber, text: string): CitedResolution {
  const { symbol, span, named, own } = citation;
  const organ = symbol === undefined ? undefined : organOfSymbol(symbol);
  const link = linkBehind(text, span.end);
  const isCertain = organ !== undefined && (number.form === 'calendar' || named.includes(organ) || own === organ);
  return {
    citation,
    number,
    organ,
    isCertain,
    ...partLetters(citation, text),
    target: link && text.slice(link.start, link.end),
  };
}

/** Whether a date of its own follows; one at the end of a list belongs to the last resolution only. */
export function isDateItsOwn(cited: readonly CitedResolution[], index: number): boolean {
  const date = cited[index]?.citation.date;
  if (!date) return false;
  const next = cited[index + 1]?.citation;
  return !date.isShared || !next || next.span.start > date.span.start;
}

/** Whether it is in a link to another document, as in a badly cut `[65/3](…/65/37)`, and thus misprinted. */
export function leadsElsewhere({ citation: { symbol }, target }: CitedResolution): boolean {
  if (target === undefined || symbol === undefined) return false;
  const linked = linkedSymbol(target);
  return linked !== undefined && linked.replace(/[A-Za-z]+$/, '').toUpperCase() !== symbol.toUpperCase();
}
