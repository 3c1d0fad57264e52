/** An action on a citation under the cursor, or at the cursor. */
import type { Edit } from '../../text/edit';

export interface CitationAction {
  /** A command: “Add the date of adoption (25 September 2015)”. */
  readonly title: string;
  /** Disjoint. */
  readonly edits: readonly Edit[];
}
