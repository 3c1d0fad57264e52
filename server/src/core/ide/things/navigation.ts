/** From the cursor to all that belongs together: a number, a note mark, a cited document. */
import type { Resolution } from '../../document/nodes';
import type { Span } from '../../text/span';
import type { Pointed } from './pointed';
import { allPointedAt, pointedAt } from './pointed';
import { declarations, inOrder, ownLabels, uses } from './thing';

/** The targets of a place. */
export interface Leads {
  /** In the same draft. */
  readonly spans: readonly Span[];
  /** A document, also with places in other drafts; see `DocumentThing`. */
  readonly document?: string;
}

/** From a reference or mark to its target; from a paragraph back to its references, and from a note to its marks. */
export const definitionAt = (resolution: Resolution, offset: number): Leads =>
  leads(resolution, offset, ({ thing, isDeclaration }) => {
    if (!isDeclaration || thing.kind === 'document') return declarations(resolution, thing);
    return thing.kind === 'note' ? thing.marks.map(({ span }) => span) : uses(resolution, thing);
  });

/** All references to the thing at `offset`. @param includeDeclaration whether its own number or mark counts too */
export const referencesAt = (resolution: Resolution, offset: number, includeDeclaration: boolean): Leads =>
  leads(resolution, offset, ({ thing }) => {
    const own = includeDeclaration ? declarations(resolution, thing) : [];
    if (thing.kind === 'document') return [...own, ...uses(resolution, thing)];
    return [...uses(resolution, thing), ...own].sort(inOrder);
  });

/** Where numbers and marks touch, unresolved ones are skipped. */
function leads(resolution: Resolution, offset: number, find: (pointed: Pointed) => readonly Span[]): Leads {
  for (const pointed of allPointedAt(resolution, offset)) {
    const spans = find(pointed);
    const { thing } = pointed;
    if (thing.kind === 'document') return { spans, document: thing.key };
    if (spans.length > 0) return { spans };
  }
  return { spans: [] };
}

export interface Highlight {
  readonly span: Span;
  /** The number of the thing itself, the note, the symbol of the draft; else its references. */
  readonly isOwn: boolean;
}

/** In order of place. */
export function highlightsAt(resolution: Resolution, offset: number): readonly Highlight[] {
  const thing = pointedAt(resolution, offset)?.thing;
  if (!thing) return [];
  const own = ownLabels(resolution, thing).map((span) => ({ span, isOwn: true }));
  const others = uses(resolution, thing).map((span) => ({ span, isOwn: false }));
  return [...own, ...others].sort((a, b) => inOrder(a.span, b.span));
}
