/** Finds all places of a draft that cite one document. */
import type { Citation } from '../../reading/citations/citations';
import { citationsOf } from '../../reading/citations/citations';
import type { Resolution } from '../../document/nodes';
import type { Span } from '../../text/span';
import { touches } from '../../text/span';
import { resolutionSymbol } from '../../vocabulary/resolution-symbols';
import { canonicalSymbol } from '../../vocabulary/symbols';
import { placeName } from '../wording/paragraph-names';

/** A document under the cursor. */
export interface CitedDocument {
  /** The symbol or number at the cursor. */
  readonly at: Span;
  /** Equal for all citations of one document, in any draft. */
  readonly key: string;
}

export const citationAt = (resolution: Resolution, offset: number): Citation | undefined =>
  citationsOf(resolution).find(({ span }) => touches(span, offset));

/** The symbol, of a double symbol the first half; where the body has none, what is printed. */
export const documentKey = ({ kind, text, symbol }: Citation): string => symbol ?? `${kind} ${text}`;

/** The document cited at `offset`, or the draft itself where its own symbol or number stands there. */
export function documentAt(resolution: Resolution, offset: number): CitedDocument | undefined {
  const citation = citationAt(resolution, offset);
  if (citation) return { at: citation.span, key: documentKey(citation) };
  return ownDocuments(resolution).find(({ at }) => touches(at, offset));
}

/** Where a draft cites a document, in order of place. @param key see `CitedDocument` */
export const citationsOfDocument = (resolution: Resolution, key: string): readonly Citation[] =>
  citationsOf(resolution).filter((citation) => documentKey(citation) === key);

/** Where the heading states that the draft itself is this document. */
export const declarationsOf = (resolution: Resolution, key: string): readonly Span[] =>
  ownDocuments(resolution)
    .filter((own) => own.key === key)
    .map(({ at }) => at);

/** A place, and the key of the document that it names; see `CitedDocument`. */
export interface KeyedPlace {
  readonly key: string;
  readonly span: Span;
}

/** All places that cite a document, and those where the heading says which document the draft is. */
export const keyedPlaces = (
  resolution: Resolution,
): { readonly cited: readonly KeyedPlace[]; readonly declared: readonly KeyedPlace[] } => ({
  cited: citationsOf(resolution).map((citation) => ({ key: documentKey(citation), span: citation.span })),
  declared: ownDocuments(resolution).map(({ key, at }) => ({ key, span: at })),
});

/** `PP3`, `OP12 (a)`, `note 4`, `the heading`. */
export function citationPlace(resolution: Resolution, { place, span }: Citation): string {
  if (place === 'heading') return 'the heading';
  if (place === 'text') return placeName(resolution, span.start);
  const note = resolution.notes.find((each) => touches(each.span, span.start));
  return note ? `note ${note.mark}` : 'a note';
}

function ownDocuments({ heading: { symbol, number }, organ }: Resolution): readonly CitedDocument[] {
  const numbered = number && organ && organ !== 'OTHER' ? resolutionSymbol(organ, number.value) : undefined;
  return [
    ...(symbol ? [{ at: symbol.span, key: firstHalf(canonicalSymbol(symbol.value)) }] : []),
    ...(number && numbered !== undefined ? [{ at: number.span, key: numbered }] : []),
  ];
}

const firstHalf = (symbol: string): string => symbol.split(/-(?=[A-Z][A-Za-z]{0,9}\/)/, 1)[0] ?? symbol;
