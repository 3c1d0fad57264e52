/** A thing with a number, label, mark or symbol: its declaration, and its uses in a draft. */
import type { InternalReference, ReferenceTarget } from '../../reading/references/internal-references';
import { internalReferencesOf, stepsOf } from '../../reading/references/internal-references';
import type { Note, NoteMark, Resolution } from '../../document/nodes';
import type { Span } from '../../text/span';
import { citationsOfDocument, declarationsOf } from './documents';
import { printedLabelOf } from './labels';
import { rangesOf, takesIn } from './range-members';

export type Thing = CountedThing | NoteThing | DocumentThing;

/** A paragraph, sub-paragraph, section, part or annex. */
export interface CountedThing {
  readonly kind: 'counted';
  readonly node: Exclude<ReferenceTarget, Note>;
}

/** Notes and note marks that belong together; either may be missing. */
export interface NoteThing {
  readonly kind: 'note';
  readonly mark: string;
  readonly marks: readonly NoteMark[];
  readonly notes: readonly Note[];
}

/** A cited document, or the draft itself by its symbol or number. */
export interface DocumentThing {
  readonly kind: 'document';
  /** Equal for all citations of one document, in any draft. */
  readonly key: string;
}

/** The declaration: the thing's own number, mark or symbol, or the whole heading of a section or annex. */
export function declarations(resolution: Resolution, thing: Thing): readonly Span[] {
  switch (thing.kind) {
    case 'counted':
      return [numberOf(thing.node)];
    case 'note':
      return thing.notes.map(({ markSpan }) => markSpan);
    case 'document':
      return declarationsOf(resolution, thing.key);
  }
}

/** The same, but only the label in the heading of a section or annex. */
export function ownLabels(resolution: Resolution, thing: Thing): readonly Span[] {
  const node = thing.kind === 'counted' ? thing.node : undefined;
  const isHeading = node?.kind === 'part' || node?.kind === 'section-heading';
  const label = isHeading ? printedLabelOf(resolution.text, node) : undefined;
  return label ? [label] : declarations(resolution, thing);
}

/** References by number or range, by mark, or by symbol; in order of place. */
export function uses(resolution: Resolution, thing: Thing): readonly Span[] {
  switch (thing.kind) {
    case 'counted':
      return internalReferencesOf(resolution).flatMap((reference) => usesIn(resolution, reference, thing.node));
    case 'note':
      return [...thing.marks.map(({ span }) => span), ...inWords(resolution, thing.notes)].sort(inOrder);
    case 'document':
      return citationsOfDocument(resolution, thing.key).map(({ span }) => span);
  }
}

export const inOrder = (a: Span, b: Span): number => a.start - b.start;

/** The number or label of a paragraph; of a section or part, its heading. */
export function numberOf(target: ReferenceTarget): Span {
  switch (target.kind) {
    case 'operative':
    case 'numbered':
      return target.number?.span ?? { start: target.contentStart, end: target.contentStart };
    case 'sub-paragraph':
      return target.label.span;
    case 'note':
      return target.markSpan;
    case 'part':
      return target.title?.span ?? { start: target.span.start, end: target.span.start };
    case 'section-heading':
      return target.span;
    default:
      return { start: target.contentStart, end: target.contentStart };
  }
}

/** Ranges count for everything between their ends. */
function usesIn(resolution: Resolution, reference: InternalReference, node: ReferenceTarget): readonly Span[] {
  if (reference.unnumbered === node) return [reference.span];
  const steps = stepsOf(reference).filter(({ target }) => target === node);
  if (steps.length > 0) return steps.map(({ span }) => span);
  return rangesOf(resolution, reference)
    .filter((range) => takesIn(range, node))
    .map(({ span }) => span);
}

/** The numbers of “note 5 above”. */
const inWords = (resolution: Resolution, notes: readonly Note[]): readonly Span[] =>
  internalReferencesOf(resolution)
    .filter(({ kind }) => kind === 'note')
    .flatMap(stepsOf)
    .filter(({ target }) => target?.kind === 'note' && notes.includes(target))
    .map(({ span }) => span);
