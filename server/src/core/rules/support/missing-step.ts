/** Reports a number in a reference that the text lacks; silent if it may be in words read otherwise. */
import type { InternalReference, ReferenceStep, ReferenceTarget } from '../../reading/references/internal-references';
import type { Resolution } from '../../document/nodes';
import { placesOf } from '../../reading/references/paragraph-places';
import { isJudged } from './judged';
import { referenceIndexOf } from './reference-index';

/** The message; undefined if uncertain. */
export function missingStep(
  resolution: Resolution,
  reference: InternalReference,
  step: ReferenceStep,
): string | undefined {
  if (step === reference.holder) return step.target ? undefined : missingHeading(resolution, step.text);
  const steps = [...reference.items, ...(reference.under ? [reference.under] : [])].find((item) =>
    item.steps.includes(step),
  )?.steps;
  const index = steps?.indexOf(step) ?? 0;
  switch (reference.kind) {
    case 'note':
      return missingNote(resolution, step.text);
    case 'section':
    case 'annex':
      return missingHeading(resolution, step.text);
    default:
      return /^\d/.test(step.text)
        ? missingNumber(resolution, reference, Number(step.text))
        : missingLabel(resolution, reference, steps?.[index - 1] ?? reference.under?.steps.at(-1), step);
  }
}

function missingNumber(
  resolution: Resolution,
  { part, basis, holder }: InternalReference,
  value: number,
): string | undefined {
  const scope = holder || !isJudged(part) ? 'all' : basis === 'resolution' ? 'judged' : part;
  const { byValue, most } = referenceIndexOf(resolution).numbersOf(scope);
  if (byValue.size === 0 || (holder && !holder.target) || byValue.has(value)) return undefined;
  return value > most
    ? `There is no paragraph ${value}: the last is paragraph ${most}. Correct the number.`
    : `There is no paragraph ${value}. Correct the number.`;
}

function missingLabel(
  resolution: Resolution,
  { source }: InternalReference,
  before: ReferenceStep | undefined,
  { text: label }: ReferenceStep,
): string | undefined {
  const top: ReferenceTarget | undefined = before?.target ?? placesOf(resolution).of.get(source)?.path[0];
  if (!top || !('children' in top) || top.kind === 'preambular') return undefined;
  if (!top.children.some((child) => child.kind === 'sub-paragraph' && child.label.ordinal > 0)) return undefined;
  const index = referenceIndexOf(resolution);
  const printed = index.printedLabel(top, label);
  if (printed && (printed.first < source.span.start || printed.last > source.span.end)) return undefined;
  // Without a number, the item may be another paragraph's.
  if (!before && index.labels.has(label)) return undefined;
  const name = !before
    ? 'This paragraph'
    : /^\d/.test(before.text)
      ? `Paragraph ${before.text}`
      : `Item (${before.text})`;
  return `${name} has no (${label}). Correct the letter.`;
}

/** Sections, parts and annexes are required only if the draft has labelled ones. */
function missingHeading(resolution: Resolution, label: string): string | undefined {
  const { headings } = referenceIndexOf(resolution);
  if (headings.size === 0 || headings.has(label)) return undefined;
  return `Nothing in this text is headed ${label}. Correct the number.`;
}

function missingNote(resolution: Resolution, mark: string): string | undefined {
  if (resolution.notes.length === 0 || referenceIndexOf(resolution).marks.has(mark)) return undefined;
  return `There is no note ${mark}. Correct the number.`;
}
