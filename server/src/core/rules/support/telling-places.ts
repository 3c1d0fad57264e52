/** Places where a sign or a blank decides what a paragraph is: what is changed there is for the drafter to see. */
import type { Span } from '../../text/span';
import type { TextBlock } from '../../reading/running-text';

/** In UTF-16 units. */
const edge = 12;

/** Whether a place lies in the number, label, opening or end of a paragraph, at the beginning of a line, or in what is no paragraph at all. */
export const isTelling = (text: string, block: TextBlock, range: Span, at: number): boolean =>
  block.kind === 'plain' ||
  /[\r\n]/.test(text.slice(at - edge, at)) ||
  at - block.contentStart < edge ||
  range.end - at < edge ||
  ('opening' in block && at <= (block.opening?.span.end ?? 0));
