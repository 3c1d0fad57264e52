/** The fix shared by the numbering rules. */
import { memo } from '../../kept/memo';
import { internalReferencesOf, stepsOf } from '../../reading/references/internal-references';
import type { Operative, Resolution } from '../../document/nodes';
import type { NumberingSlip } from '../../reading/numbering';
import type { Finding } from '../rule';

/** Renumbers the paragraph, and those after it as far as needed; none if they are too many. */
export function renumberingFix(
  { renumbered, expected, repeated }: NumberingSlip,
  resolution: Resolution,
  mayBeSafe = true,
): Pick<Finding, 'fix'> {
  if (renumbered.length === 0) return {};
  const title =
    renumbered.length === 1
      ? `Number this paragraph ${expected}`
      : `Number this paragraph ${expected}, and the ${renumbered.length - 1} after it accordingly`;
  const edits = renumbered.map(({ paragraph, value }) => {
    const { number, contentStart } = paragraph;
    if (!number) return { span: { start: contentStart, end: contentStart }, text: `${value}. ` };
    return { span: number.figures, text: String(value) };
  });
  // Other texts may cite the old numbers: only one change, or changes of numbers that never were valid, is made
  // unasked.
  const isFew = renumbered.length <= Math.max(1, repeated - 1);
  const isSafe =
    mayBeSafe &&
    isFew &&
    renumbered.every(
      // Without a verb it may be a note in a list.
      ({ paragraph, value }) =>
        value <= maxNumber && paragraph.opening !== undefined && !isCited(resolution, paragraph),
    );
  return { fix: { title, isSafe, edits } };
}

/** More figures are not a paragraph number. */
const maxNumber = 999;

/** Whether the draft itself cites the paragraph: the reference would then lead elsewhere. */
const isCited = (resolution: Resolution, paragraph: Operative): boolean => citedIn(resolution).has(paragraph);

const citedIn = memo((resolution: Resolution): ReadonlySet<unknown> => {
  const steps = internalReferencesOf(resolution).flatMap(stepsOf);
  return new Set(steps.map(({ target }) => target));
});
