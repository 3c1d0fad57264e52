/**
 * References of a text to its own paragraphs, sections, annexes and notes, with their targets; in languages other than
 * English, to numbered paragraphs only.
 */
import { memo } from '../../kept/memo';
import { isOwnByContext } from './bare-references';
import type { Resolution } from '../../document/nodes';
import type { InternalReference, ReferenceStep } from './reference';
import { printedReferences, referenceClues } from './reference-words';
import { cluesElsewhere, referencesElsewhere } from './reference-words-elsewhere';
import { ReferenceResolver } from './reference-targets';
import { isQuoted } from '../quotation';
import { runningText } from '../running-text';

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
export const internalReferencesOf = memo((resolution: Resolution): readonly InternalReference[] => [
  ...read(resolution),
]);

/** Every number and label of a reference in order of place. */
export function stepsOf({ items, under, holder }: InternalReference): readonly ReferenceStep[] {
  return [...items.flatMap(({ steps }) => steps), ...(under?.steps ?? []), ...(holder ? [holder] : [])];
}

function* read(resolution: Resolution): Iterable<InternalReference> {
  const { text, language } = resolution;
  let resolver: ReferenceResolver | undefined;
  const clues = language === 'en' ? [...referenceClues(text)] : cluesElsewhere(text, language);
  let clue = 0;
  for (const { block, range } of runningText(resolution)) {
    while ((clues[clue] ?? Infinity) < range.start) clue++;
    if ((clues[clue] ?? Infinity) >= range.end) continue;
    const start = block.kind === 'note' && range.start < block.contentStart ? block.contentStart : range.start;
    const found =
      language === 'en'
        ? printedReferences(text, start, range.end)
        : referencesElsewhere(text, start, range.end, language);
    for (const printed of found) {
      if (isQuoted(text, range, printed.span.start)) continue;
      if (printed.basis === 'bare' && !isOwnByContext(resolution, block, printed)) continue;
      resolver ??= new ReferenceResolver(resolution);
      const reference = resolver.resolve(printed, block);
      if (!reference) continue;
      // A number alone is too little evidence of a missing target.
      const leads = printed.basis !== 'bare' || stepsOf(reference).every(({ target }) => target);
      if (leads) yield reference;
    }
  }
}
