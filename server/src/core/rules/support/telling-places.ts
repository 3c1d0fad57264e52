/** Places where a sign or a blank decides the kind of a paragraph, so that changes are the drafter's to make. */
import type { Span } from '../../text/span';
import type { TextBlock } from '../../reading/running-text';

/** In UTF-16 units. */
const edge = 12;

/**
 * Whether a place is in the number, label, opening or end of a paragraph, at the start of a line, or outside any
 * paragraph.
 */
export const isTelling = (text: string, block: TextBlock, range: Span, at: number): boolean =>
  block.kind === 'plain' ||
  /[\r\n]/.test(text.slice(at - edge, at)) ||
  at - block.contentStart < edge ||
  range.end - at < edge ||
  ('opening' in block && at <= (block.opening?.span.end ?? 0));
