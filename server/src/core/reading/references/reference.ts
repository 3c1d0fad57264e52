/** What a reference of a text to itself consists of. */
import type { Note, Part, Preambular, SectionHeading, SubParagraph } from '../../document/nodes';
import type { Span } from '../../text/span';
import type { TextBlock } from '../running-text';
import type { CountedParagraph } from './paragraph-places';
import type { PrintedSide, ReferenceBasis, ReferenceKind } from './reference-words';

export type ReferenceTarget = Preambular | CountedParagraph | SubParagraph | SectionHeading | Part | Note;

/** A number or label that leads somewhere. */
export interface ReferenceStep {
  /** The figures, or the letters without their brackets. */
  readonly span: Span;
  readonly text: string;
  /** Undefined where nothing in the text has this number, and where several things do. */
  readonly target: ReferenceTarget | undefined;
  /** Several things have this number. */
  readonly isAmbiguous: boolean;
}

/** One thing of a list: `7 (a) (ii)` has three steps. */
export interface ReferenceItem {
  readonly steps: readonly ReferenceStep[];
  /** The second end of a range: the `7` of “5 to 7”. */
  readonly endsRange: boolean;
}

export interface InternalReference {
  readonly kind: ReferenceKind;
  /** From the word for what is cited to the last word that belongs to it. */
  readonly span: Span;
  readonly basis: ReferenceBasis;
  readonly items: readonly ReferenceItem[];
  /** The section or annex in which the paragraphs stand: the `I` of “paragraph 3 of part I above”. */
  readonly holder: ReferenceStep | undefined;
  /** The paragraph of a sub-paragraph: the `3` of “subparagraph (b) of paragraph 3 above”. */
  readonly under: ReferenceItem | undefined;
  /** The word “above” or “below”. */
  readonly side: PrintedSide | undefined;
  /** The paragraph or note in which it stands. */
  readonly source: TextBlock;
  readonly part: Part;
  /** Where a reference without a number leads: “the preceding paragraph”, “the annex to the present resolution”. */
  readonly unnumbered: ReferenceTarget | undefined;
}
