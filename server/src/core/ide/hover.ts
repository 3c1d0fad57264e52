/** What is told about the words under the cursor. */
import type { Resolution } from '../document/nodes';
import type { Span } from '../text/span';
import { noteHoverAt } from './hover-note';
import { openingHoverAt } from './hover-opening';
import { symbolHoverAt } from './hover-symbol';

export interface Hover {
  /** The words that are explained. */
  readonly span: Span;
  /** Words of the draft in it are escaped, so that it is safe to show. */
  readonly markdown: string;
}

/** The explanation of what stands at `offset`; undefined where there is nothing to tell. */
export const hoverAt = (resolution: Resolution, offset: number): Hover | undefined =>
  noteHoverAt(resolution, offset) ?? symbolHoverAt(resolution, offset) ?? openingHoverAt(resolution, offset);
