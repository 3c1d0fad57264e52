/** What completion offers: words to write at the cursor, and what else changes with them. */
import type { Edit } from '../../text/edit';

export type CompletionKind =
  'opening' | 'citation' | 'document' | 'addressee' | 'formula' | 'instrument' | 'session' | 'note' | 'paragraph';

/** Words as they are, or words at a place that the drafter goes through. */
export type Piece = string | OpenPlace;

interface OpenPlace {
  readonly words: string;
  /** Whether they only show what belongs there, so that they may not be left as they are. */
  readonly isExample: boolean;
}

/** One offer. The best come first in a list of them. */
export interface Completion {
  readonly kind: CompletionKind;
  /** What the list shows: the words that are written, all of them but marks of emphasis; of a whole paragraph its name. */
  readonly label: string;
  /** A few words beside the label: a title, a number of uses, what a whole paragraph says. */
  readonly detail?: string;
  /** Plain words that say why it is offered. */
  readonly documentation?: string;
  /** Replaces what is typed; lies on the line of the cursor and touches it. */
  readonly edit: Edit;
  /** Begins with what is typed, so that an editor that filters keeps it while its letters are typed. */
  readonly filterText: string;
  /** Changes elsewhere that belong to it; none touches `edit`. */
  readonly additionalEdits?: readonly Edit[];
  /**
   * Stands for the text of `edit` in an editor that leads through open places. For others, that text ends where the first
   * example would stand.
   */
  readonly pieces?: readonly Piece[];
}
