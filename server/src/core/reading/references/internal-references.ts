/**
 * References of a text to its own paragraphs, sections, annexes and notes, with their targets; in languages other than
 * English, to numbered paragraphs only.
 */
import { memo } from '../../kept/memo';
import { isOwnByContext } from './bare-references';
import type { Block, Part, Resolution } from '../../document/nodes';
import { livesOf } from '../../kept/lives';
import type { InternalReference, ReferenceStep } from './reference';
import { referencesIn } from './block-references';
import { ReferenceResolver } from './reference-targets';

export type { InternalReference, ReferenceItem, ReferenceStep, ReferenceTarget } from './reference';

/**
 * Whether a step is the number or label of its target. The `a` of “3 (a)” may lead to a paragraph that begins “3. (a)”,
 * whose number is 3.
 */
export const namesTarget = ({ text, target }: ReferenceStep): boolean =>
  target?.kind === 'operative' || target?.kind === 'numbered' ? /^\d/.test(text) : target !== undefined;

/**
 * References in order of place, without those to other texts and those in quotations. A number without “above”, “below”
 * or “of the present resolution” counts only if no other text is in question.
 */
export const internalReferencesOf = memo((resolution: Resolution): readonly InternalReference[] =>
  [...read(resolution)].sort((a, b) => a.span.start - b.span.start),
);

/** Every number and label of a reference in order of place. */
export function stepsOf({ items, under, holder }: InternalReference): readonly ReferenceStep[] {
  return [...items.flatMap(({ steps }) => steps), ...(under?.steps ?? []), ...(holder ? [holder] : [])];
}

function* read(resolution: Resolution): Iterable<InternalReference> {
  const lives = livesOf(resolution);
  let resolver: ReferenceResolver | undefined;
  for (const { block, part } of textBlocksOf(resolution)) {
    for (const { source, printed } of referencesIn(resolution, block, part, lives.get(block))) {
      if (printed.basis === 'bare' && !isOwnByContext(resolution, source, printed)) continue;
      resolver ??= new ReferenceResolver(resolution);
      const reference = resolver.resolve(printed, source);
      if (!reference) continue;
      // A number alone is too little evidence of a missing target.
      const leads = printed.basis !== 'bare' || stepsOf(reference).every(({ target }) => target);
      if (leads) yield reference;
    }
  }
}

/** Blocks of all parts, then the notes. */
function* textBlocksOf({
  parts,
  notes,
}: Resolution): Iterable<{ readonly block: Block; readonly part: Part | undefined }> {
  for (const part of parts) for (const block of part.blocks) if (block.kind !== 'note') yield { block, part };
  for (const block of notes) yield { block, part: undefined };
}
