/** What is cited at a place, so that it can be looked up. */
import type { Catalogue } from '../../catalogue/catalogue';
import type { Resolution } from '../../document/nodes';
import { organOfSymbol } from '../../vocabulary/organs';
import { citationAt } from './documents';

export interface CitedAt {
  /** As printed. */
  readonly text: string;
  /** Of a resolution or decision whose body is known; undefined for all else, which cannot be looked up. */
  readonly symbol: string | undefined;
  /** Whether the catalogue has its title and its date. */
  readonly isKnown: boolean;
}

export function citedAt(resolution: Resolution, offset: number, catalogue: Catalogue): CitedAt | undefined {
  const citation = citationAt(resolution, offset);
  if (!citation) return undefined;
  const { kind, text, symbol } = citation;
  if (kind === 'document' || symbol === undefined || organOfSymbol(symbol) === undefined)
    return { text, symbol: undefined, isKnown: false };
  const entry = catalogue.find(symbol);
  return { text, symbol, isKnown: entry?.title !== undefined && entry.adopted !== undefined };
}
