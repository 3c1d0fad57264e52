/** What is told about the words under the cursor. */
import type { Catalogue } from '../catalogue/catalogue';
import { emptyCatalogue } from '../catalogue/catalogue';
import type { Resolution } from '../document/nodes';
import type { Span } from '../text/span';
import { instrumentHoverAt } from './hover-instrument';
import { noteHoverAt } from './hover-note';
import { openingHoverAt } from './hover-opening';
import { referenceHoverAt } from './paragraph-references';
import { symbolHoverAt } from './hover-symbol';

export interface Hover {
  /** The words that are explained. */
  readonly span: Span;
  /** Words of the draft in it are escaped, so that it is safe to show. */
  readonly markdown: string;
}

/**
 * The explanation of what stands at `offset`; undefined where there is nothing to tell.
 *
 * @param catalogue what is known of the resolutions cited
 */
export const hoverAt = (
  resolution: Resolution,
  offset: number,
  catalogue: Catalogue = emptyCatalogue,
): Hover | undefined =>
  noteHoverAt(resolution, offset) ??
  referenceHoverAt(resolution, offset) ??
  symbolHoverAt(resolution, offset, catalogue) ??
  instrumentHoverAt(resolution, offset, catalogue) ??
  openingHoverAt(resolution, offset);
