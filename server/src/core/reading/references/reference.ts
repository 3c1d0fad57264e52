/** The parts of a reference of a text to itself. */
import type { Note, Part, SectionHeading, Paragraph } from '../../document/nodes';
import type { Span } from '../../text/span';
import type { TextBlock } from '../running-text';
import type { PrintedSide, ReferenceBasis, ReferenceKind } from './reference-words';

export type ReferenceTarget = Paragraph | SectionHeading | Part | Note;

/** A number or label with its target. */
export interface ReferenceStep {
  /** The figures, or the letters without their brackets. */
  readonly span: Span;
  readonly text: string;
  /** Undefined if nothing in the text has this number, or several things have it. */
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
  /** From the word for the kind of thing to the last word of the reference. */
  readonly span: Span;
  readonly basis: ReferenceBasis;
  readonly items: readonly ReferenceItem[];
  /** The section or annex of the paragraphs: the `I` of “paragraph 3 of part I above”. */
  readonly holder: ReferenceStep | undefined;
  /** The paragraph of a sub-paragraph: the `3` of “subparagraph (b) of paragraph 3 above”. */
  readonly under: ReferenceItem | undefined;
  /** The word “above” or “below”. */
  readonly side: PrintedSide | undefined;
  /** The paragraph or note with the reference. */
  readonly source: TextBlock;
  readonly part: Part;
  /** The target of a reference without a number: “the preceding paragraph”, “the annex to the present resolution”. */
  readonly unnumbered: ReferenceTarget | undefined;
}
