/** The number, label, mark or symbol at a place of a draft, and its thing. */
import type { InternalReference, ReferenceStep } from '../../reading/references/internal-references';
import { internalReferencesOf, stepsOf } from '../../reading/references/internal-references';
import type { Resolution } from '../../document/nodes';
import { placesOf } from '../../reading/references/paragraph-places';
import type { Span } from '../../text/span';
import { touches } from '../../text/span';
import { citationAt, documentKey, ownDocuments } from './documents';
import { noteOfMark, noteOfNote } from './notes';
import type { CountedThing, DocumentThing, NoteThing, Thing } from './thing';
import { numberOf } from './thing';

export type Pointed = Pointing<Thing>;

/** A place that points to a thing. */
interface Pointing<Kind extends Thing> {
  readonly thing: Kind;
  /** The number, label, mark or symbol there. */
  readonly at: Span;
  /** The thing's own, rather than in a reference. */
  readonly isDeclaration: boolean;
  /** The words of the reference around it: “paragraph 3 (a) above”. */
  readonly reference?: InternalReference;
}

/** The likeliest thing at `offset`; undefined without a number there. */
export const pointedAt = (resolution: Resolution, offset: number): Pointed | undefined =>
  allPointedAt(resolution, offset).next().value;

/** All possible things where numbers and marks touch, the likeliest first. */
export function* allPointedAt(resolution: Resolution, offset: number): Generator<Pointed, undefined> {
  for (const find of [noteAt, namedInReference, ownNumberAt, documentAt]) {
    const pointed = find(resolution, offset);
    if (pointed) yield pointed;
  }
  return undefined;
}

function noteAt(resolution: Resolution, offset: number): Pointing<NoteThing> | undefined {
  const note = atCursor(resolution.notes, ({ markSpan }) => markSpan, offset);
  if (note) return { thing: noteOfNote(resolution, note), at: note.markSpan, isDeclaration: true };
  const mark = atCursor(resolution.noteMarks, ({ span }) => span, offset);
  return mark && { thing: noteOfMark(resolution, mark), at: mark.span, isDeclaration: false };
}

/** The node around the offset, else the one that ends there: between two marks the second is meant. */
const atCursor = <Node>(nodes: readonly Node[], spanOf: (node: Node) => Span, offset: number): Node | undefined =>
  nodes.find((node) => spanOf(node).start <= offset && offset < spanOf(node).end) ??
  nodes.find((node) => touches(spanOf(node), offset));

/** A reference at `offset`, and its number there; resolved or not. */
export function referenceAt(
  resolution: Resolution,
  offset: number,
): { readonly reference: InternalReference; readonly step: ReferenceStep | undefined } | undefined {
  const reference = internalReferencesOf(resolution).find(({ span }) => touches(span, offset));
  return reference && { reference, step: stepsOf(reference).find(({ span }) => touches(span, offset)) };
}

/** On the words around the numbers, the first number is meant. */
function namedInReference(
  resolution: Resolution,
  offset: number,
): Pointing<CountedThing> | Pointing<NoteThing> | undefined {
  const { reference, step } = referenceAt(resolution, offset) ?? {};
  if (!reference) return undefined;
  const hasNumbers = stepsOf(reference).length > 0;
  const beside = hasNumbers ? reference.items[0]?.steps.at(-1)?.target : reference.unnumbered;
  const target = step ? step.target : beside;
  const where = { at: step?.span ?? reference.span, isDeclaration: false, reference };
  if (target?.kind === 'note') return { thing: noteOfNote(resolution, target), ...where };
  return target && { thing: { kind: 'counted', node: target }, ...where };
}

function ownNumberAt(resolution: Resolution, offset: number): Pointing<CountedThing> | undefined {
  const titled = resolution.parts.filter(({ title }) => title !== undefined);
  for (const node of [...placesOf(resolution).of.keys(), ...titled]) {
    if (node.kind === 'plain' || node.kind === 'note' || node.kind === 'preambular') continue;
    const at = numberOf(node);
    if (touches(at, offset) && at.end > at.start) return { thing: { kind: 'counted', node }, at, isDeclaration: true };
  }
  return undefined;
}

function documentAt(resolution: Resolution, offset: number): Pointing<DocumentThing> | undefined {
  const citation = citationAt(resolution, offset);
  if (citation)
    return { thing: { kind: 'document', key: documentKey(citation) }, at: citation.span, isDeclaration: false };
  const own = ownDocuments(resolution).find(({ span }) => touches(span, offset));
  return own && { thing: { kind: 'document', key: own.key }, at: own.span, isDeclaration: true };
}
