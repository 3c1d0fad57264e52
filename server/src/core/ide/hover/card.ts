/** What a hover shows. */
import type { Span } from '../../text/span';

export interface Hover {
  /** The words that are explained. */
  readonly span: Span;
  /** Words of the draft in it are escaped, so that it is safe to show. */
  readonly markdown: string;
}
