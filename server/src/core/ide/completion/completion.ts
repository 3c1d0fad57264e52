/** An offer of completion: words to write at the cursor, and related changes. */
import type { Edit } from '../../text/edit';

export type CompletionKind =
  'opening' | 'citation' | 'document' | 'addressee' | 'formula' | 'instrument' | 'session' | 'note' | 'paragraph';

/** Words as they are, or placeholders for the drafter. */
export type Piece = string | OpenPlace;

interface OpenPlace {
  readonly words: string;
  /** Whether they are only examples that must be replaced. */
  readonly isExample: boolean;
}

/** One offer; lists are sorted by likelihood. */
export interface Completion {
  readonly kind: CompletionKind;
  /** The text in the list: the words written, without emphasis marks; the name of a whole paragraph. */
  readonly label: string;
  /** A few words beside the label: a title, a number of uses, the words of a whole paragraph. */
  readonly detail?: string;
  /** The reason for the offer, in plain words. */
  readonly documentation?: string;
  /** Replaces the typed text; is on the line of the cursor and touches it. */
  readonly edit: Edit;
  /** Starts with the typed text, so that a filtering editor keeps it. */
  readonly filterText: string;
  /** Related changes elsewhere; disjoint from `edit`. */
  readonly additionalEdits?: readonly Edit[];
  /** Replaces the text of `edit` in an editor with tab stops. For others, that text ends before the first example. */
  readonly pieces?: readonly Piece[];
}
