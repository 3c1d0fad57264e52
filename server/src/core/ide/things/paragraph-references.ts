/** Leads from “paragraph 5 above” to the paragraph, and from the number of a paragraph to the places that refer to it. */
import type { InternalReference, ReferenceTarget } from '../../reading/references/internal-references';
import { internalReferencesOf, stepsOf } from '../../reading/references/internal-references';
import type { Resolution } from '../../document/nodes';
import { placesOf } from '../../reading/references/paragraph-places';
import type { Span } from '../../text/span';
import { slice, touches } from '../../text/span';
import { noteReferencesAt } from './notes';
import { numberOf } from './number-of';
import { escapeMarkdown } from '../wording/escape';
import { placeName } from '../wording/paragraph-names';
import { firstWords } from '../wording/plain-words';
import { rangesOf, takesIn } from './range-members';

/** A number at the cursor, in a reference or before a paragraph, and what it is the number of. */
interface NumberUse {
  readonly at: Span;
  readonly target: ReferenceTarget;
  readonly isReference: boolean;
}

/** A paragraph that is cited more often has only its first places named. */
const maxPlaces = 12;
const maxWords = 240;

/** From a reference to the paragraph; from the number of a paragraph to the references. */
export function paragraphDefinitionsAt(resolution: Resolution, offset: number): readonly Span[] {
  const use = useAt(resolution, offset);
  if (!use) return [];
  return use.isReference ? [numberOf(use.target)] : placesOfReferences(resolution, use.target);
}

/** All places that refer to the paragraph at `offset`, in order. @param includeDeclaration whether its own number counts too */
export function paragraphReferencesAt(
  resolution: Resolution,
  offset: number,
  includeDeclaration: boolean,
): readonly Span[] {
  const use = useAt(resolution, offset);
  if (!use) return [];
  if (use.target.kind === 'note') return noteReferencesAt(resolution, use.target.markSpan.start, includeDeclaration);
  const places = placesOfReferences(resolution, use.target);
  return includeDeclaration ? [...places, numberOf(use.target)].sort((a, b) => a.start - b.start) : places;
}

/** The first words of the paragraph referred to; for the number of a paragraph, where it is referred to. */
export function referenceHoverAt(
  resolution: Resolution,
  offset: number,
): { readonly span: Span; readonly markdown: string } | undefined {
  const use = useAt(resolution, offset);
  if (!use) return undefined;
  const { at, target, isReference } = use;
  if (isReference) {
    const start = 'contentStart' in target ? target.contentStart : target.span.start;
    const words = escapeMarkdown(firstWords(resolution.text, { start, end: target.span.end }, maxWords));
    return { span: at, markdown: `**${nameOf(resolution, target)}**\n\n${words}` };
  }
  const places = placesOfReferences(resolution, target);
  if (places.length === 0) return undefined;
  const names = [...new Set(places.slice(0, maxPlaces).map(({ start }) => placeName(resolution, start)))];
  const more = places.length > maxPlaces ? '; …' : '';
  return { span: at, markdown: `Referred to in: ${names.map(escapeMarkdown).join('; ')}${more}` };
}

/** What the number at `offset` belongs to, or what the reference there leads to. */
export const referenceTargetAt = (resolution: Resolution, offset: number): ReferenceTarget | undefined =>
  useAt(resolution, offset)?.target;

function useAt(resolution: Resolution, offset: number): NumberUse | undefined {
  const reference = internalReferencesOf(resolution).find(({ span }) => touches(span, offset));
  const cited = reference && citedAt(reference, offset);
  if (cited) return { ...cited, isReference: true };
  const titled = resolution.parts.filter(({ title }) => title !== undefined);
  for (const target of [...placesOf(resolution).of.keys(), ...titled]) {
    if (target.kind === 'plain' || target.kind === 'note' || target.kind === 'preambular') continue;
    const at = numberOf(target);
    if (touches(at, offset) && at.end > at.start) return { at, target, isReference: false };
  }
  return undefined;
}

/** The number under the cursor; on the words around it, the first. */
function citedAt(
  reference: InternalReference,
  offset: number,
): { readonly at: Span; readonly target: ReferenceTarget } | undefined {
  const steps = stepsOf(reference);
  const step = steps.find(({ span }) => touches(span, offset));
  if (step) return step.target && { at: step.span, target: step.target };
  const target = steps.length === 0 ? reference.unnumbered : reference.items[0]?.steps.at(-1)?.target;
  return target && { at: reference.span, target };
}

/** Ranges count for all that lies between their ends. */
export const placesOfReferences = (resolution: Resolution, target: ReferenceTarget): readonly Span[] =>
  internalReferencesOf(resolution).flatMap((reference) => {
    if (reference.unnumbered === target) return [reference.span];
    const steps = stepsOf(reference).filter((step) => step.target === target);
    if (steps.length > 0) return steps.map(({ span }) => span);
    return rangesOf(resolution, reference)
      .filter((range) => takesIn(range, target))
      .map(({ span }) => span);
  });

function nameOf(resolution: Resolution, target: ReferenceTarget): string {
  switch (target.kind) {
    case 'operative':
    case 'numbered':
    case 'sub-paragraph':
    case 'preambular':
      return escapeMarkdown(placeName(resolution, target.contentStart));
    case 'note':
      return `Note ${escapeMarkdown(target.mark)}`;
    default:
      return escapeMarkdown(
        firstWords(resolution.text, numberOf(target), 60) || slice(resolution.text, numberOf(target)),
      );
  }
}
