/** The explanation of the words under the cursor. */
import { attempt, type OnFailure } from '../../attempt';
import type { Catalogue } from '../../catalogue/catalogue';
import { emptyCatalogue } from '../../catalogue/catalogue';
import type { Resolution } from '../../document/nodes';
import type { Hover } from './card';
import { instrumentHoverAt } from './hover-instrument';
import { noteHoverAt } from './hover-note';
import { openingHoverAt } from './hover-opening';
import { referenceHoverAt } from './hover-reference';
import { symbolHoverAt } from './hover-symbol';

/**
 * The explanation at `offset`; undefined without one.
 *
 * @param catalogue facts about cited resolutions
 * @param onFailure called for a failed kind of explanation; the others are tried
 */
export function hoverAt(
  resolution: Resolution,
  offset: number,
  catalogue: Catalogue = emptyCatalogue,
  onFailure?: OnFailure,
): Hover | undefined {
  const kinds: readonly (() => Hover | undefined)[] = [
    () => noteHoverAt(resolution, offset),
    () => referenceHoverAt(resolution, offset),
    () => symbolHoverAt(resolution, offset, catalogue),
    () => instrumentHoverAt(resolution, offset, catalogue),
    () => openingHoverAt(resolution, offset),
  ];
  for (const told of kinds) {
    const hover = attempt('hover', told, undefined, onFailure);
    if (hover) return hover;
  }
  return undefined;
}
