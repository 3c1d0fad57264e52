/** Compares every citation of a draft with the catalogue. */
import type { Catalogue, CatalogueEntry, DateSource } from '../../catalogue/catalogue';
import { entryOfPart } from '../../catalogue/entry-of-part';
import type { Citation } from '../../reading/citations/citations';
import { citationsOf } from '../../reading/citations/citations';
import type { Resolution } from '../../document/nodes';
import { LineIndex } from '../../text/line-index';
import { partLetters } from '../../rules/support/cited-resolutions';
import { organOfSymbol } from '../../vocabulary/organs';
import { documentUrl, parseSymbol } from '../../vocabulary/symbols';
import { citationPlaces } from '../wording/citation-place';
import { plainWords } from '../wording/plain-words';

export type CitationState =
  | 'agrees'
  | 'date differs'
  /** No printed date, or only a shared one of another resolution. */
  | 'date not given'
  /** The resolution is known, but not its date of adoption. */
  | 'date not known'
  | 'not in the catalogue'
  | 'body not covered'
  /** Reports and letters, of which there is no catalogue. */
  | 'not a resolution';

/** Null for unprinted or unknown values. Lines and columns count from 1, columns in UTF-16 units. */
export interface CitationRow {
  /** `PP3`, `OP12 (a)`, `note 4`, `the heading`. */
  readonly paragraph: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly symbol: string | null;
  readonly kind: Citation['kind'];
  /** The words of the date. */
  readonly datePrinted: string | null;
  /** ISO dates. */
  readonly datePrintedIso: string | null;
  readonly dateKnown: string | null;
  readonly dateSource: DateSource | null;
  readonly title: string | null;
  readonly state: CitationState;
  /** An `https:` address. */
  readonly link: string | null;
}

/** Every citation, in order of place. */
export function citationReport(resolution: Resolution, catalogue: Catalogue): readonly CitationRow[] {
  const { text, language } = resolution;
  const lines = new LineIndex(text);
  const placeOf = citationPlaces(resolution);
  const citations = citationsOf(resolution);
  return citations.map((citation, index) => {
    const { kind, symbol, span, date } = citation;
    const entry =
      symbol === undefined ? undefined : entryOfPart(catalogue, symbol, partLetters(citation, text).letters);
    const { line, column } = lines.position(span.start);
    return {
      paragraph: placeOf(citation),
      line: line + 1,
      column: column + 1,
      text: citation.text,
      symbol: symbol ?? null,
      kind,
      datePrinted: date ? plainWords(text, date.span) : null,
      datePrintedIso: date?.iso ?? null,
      dateKnown: entry?.adopted ?? null,
      dateSource: entry?.dateSource ?? null,
      title: entry?.title ?? null,
      state: stateOf(citation, entry, isOnlyOfOthers(citation, citations[index + 1])),
      link: symbol !== undefined && isCovered(symbol) ? documentUrl(symbol, language) : null,
    };
  });
}

function stateOf(
  { kind, symbol, date }: Citation,
  entry: CatalogueEntry | undefined,
  isDoubtful: boolean,
): CitationState {
  if (kind === 'document') return 'not a resolution';
  if (symbol === undefined || organOfSymbol(symbol) === undefined || !isCovered(symbol)) return 'body not covered';
  if (!entry) return 'not in the catalogue';
  if (!date) return 'date not given';
  if (entry.adopted === undefined) return isOutside(entry, date.iso) && !isDoubtful ? 'date differs' : 'date not known';
  if (entry.adopted === date.iso) return 'agrees';
  return isDoubtful ? 'date not given' : 'date differs';
}

/** A date at the end of a list surely belongs to the last resolution only. */
const isOnlyOfOthers = ({ date }: Citation, next: Citation | undefined): boolean =>
  date?.isShared === true && next !== undefined && next.span.start < date.span.start;

const isOutside = ({ notBefore, notAfter }: CatalogueEntry, iso: string): boolean =>
  (notBefore !== undefined && iso < notBefore) || (notAfter !== undefined && iso > notAfter);

/** Whether the document is on the United Nations server. */
const isCovered = (symbol: string): boolean => parseSymbol(symbol)?.isForeign === false;
