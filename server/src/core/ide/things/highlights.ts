/** Everything in a draft that belongs together with what stands at the cursor: a number, a note mark, a cited document. */
import type { Resolution } from '../../document/nodes';
import type { Span } from '../../text/span';
import { citationsOfDocument, declarationsOf, documentAt } from './cited-document';
import { noteReferencesAt, noteUseAt } from './notes';
import { ownNumberOf } from './number-of';
import { placesOfReferences, referenceTargetAt } from './paragraph-references';

export interface Highlight {
  readonly span: Span;
  /** The number of the thing itself, the note, the symbol of the draft; else what refers to it. */
  readonly isOwn: boolean;
}

/** In order of place. */
export function highlightsAt(resolution: Resolution, offset: number): readonly Highlight[] {
  const own = (spans: readonly Span[], places: readonly Span[]): readonly Highlight[] =>
    [...spans.map((span) => ({ span, isOwn: true })), ...places.map((span) => ({ span, isOwn: false }))].sort(
      (a, b) => a.span.start - b.span.start,
    );
  const at = noteUseAt(resolution, offset) ? undefined : referenceTargetAt(resolution, offset);
  const note = at?.kind === 'note' ? at.markSpan.start : at ? undefined : offset;
  const use = note === undefined ? undefined : noteUseAt(resolution, note);
  if (use && note !== undefined)
    return own(
      use.notes.map(({ markSpan }) => markSpan),
      noteReferencesAt(resolution, note, false),
    );
  if (at) return own([ownNumberOf(resolution.text, at)], placesOfReferences(resolution, at));
  const cited = documentAt(resolution, offset);
  if (!cited) return [];
  return own(
    declarationsOf(resolution, cited.key),
    citationsOfDocument(resolution, cited.key).map(({ span }) => span),
  );
}
