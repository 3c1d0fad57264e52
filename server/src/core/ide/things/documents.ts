/** The documents of a draft: the cited ones, and itself by its symbol or number. */
import type { Citation } from '../../reading/citations/citations';
import { citationsOf } from '../../reading/citations/citations';
import type { Resolution } from '../../document/nodes';
import type { Span } from '../../text/span';
import { touches } from '../../text/span';
import { resolutionSymbol } from '../../vocabulary/resolution-symbols';
import { canonicalSymbol } from '../../vocabulary/symbols';

export const citationAt = (resolution: Resolution, offset: number): Citation | undefined =>
  citationsOf(resolution).find(({ span }) => touches(span, offset));

/** The symbol, of a double symbol the first half; without one, the printed words. */
export const documentKey = ({ kind, text, symbol }: Citation): string => symbol ?? `${kind} ${text}`;

/** The citations of a document, in order of place. @param key see `DocumentThing` */
export const citationsOfDocument = (resolution: Resolution, key: string): readonly Citation[] =>
  citationsOf(resolution).filter((citation) => documentKey(citation) === key);

/** Where the heading identifies the draft as this document. */
export const declarationsOf = (resolution: Resolution, key: string): readonly Span[] =>
  ownDocuments(resolution)
    .filter((own) => own.key === key)
    .map(({ span }) => span);

/** A place, and the key of its document; see `DocumentThing`. */
export interface KeyedPlace {
  readonly key: string;
  readonly span: Span;
}

/** All places that cite a document, and those where the heading identifies the draft. */
export const keyedPlaces = (
  resolution: Resolution,
): { readonly cited: readonly KeyedPlace[]; readonly declared: readonly KeyedPlace[] } => ({
  cited: citationsOf(resolution).map((citation) => ({ key: documentKey(citation), span: citation.span })),
  declared: ownDocuments(resolution),
});

/** The symbol and the number in the heading. */
export function ownDocuments({ heading: { symbol, number }, organ }: Resolution): readonly KeyedPlace[] {
  const numbered = number && organ && organ !== 'OTHER' ? resolutionSymbol(organ, number.value) : undefined;
  return [
    ...(symbol ? [{ key: firstHalf(canonicalSymbol(symbol.value)), span: symbol.span }] : []),
    ...(number && numbered !== undefined ? [{ key: numbered, span: number.span }] : []),
  ];
}

const firstHalf = (symbol: string): string => symbol.split(/-(?=[A-Z][A-Za-z]{0,9}\/)/, 1)[0] ?? symbol;
