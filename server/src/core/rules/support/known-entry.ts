/** What the catalogue knows about a cited resolution. */
import type { Catalogue, CatalogueEntry } from '../../catalogue/catalogue';
import type { CitedResolution } from './cited-resolutions';

/** Undefined if unknown; for a resolution in parts, what holds for all of them. */
export function knownEntry(
  { citation: { symbol }, letters }: CitedResolution,
  catalogue: Catalogue,
): CatalogueEntry | undefined {
  if (symbol === undefined) return undefined;
  return catalogue.find(symbol + letters);
}
