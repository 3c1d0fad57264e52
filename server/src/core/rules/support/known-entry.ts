/** What the catalogue knows about a resolution that a draft cites. */
import type { Catalogue, CatalogueEntry } from '../../catalogue/catalogue';
import type { CitedResolution } from './cited-resolutions';

/** Undefined where nothing is known; of a resolution adopted in parts the catalogue says what holds for all of them. */
export function knownEntry(
  { citation: { symbol }, letters }: CitedResolution,
  catalogue: Catalogue,
): CatalogueEntry | undefined {
  if (symbol === undefined) return undefined;
  return catalogue.find(symbol + letters);
}
