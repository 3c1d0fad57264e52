/** The fix that the numbering rules share. */
import { memo } from '../../kept/memo';
import { internalReferencesOf, stepsOf } from '../../reading/references/internal-references';
import type { Operative, Resolution } from '../../document/nodes';
import type { NumberingSlip } from '../../reading/numbering';
import type { Finding } from '../rule';

/** Gives the paragraph its number, and those after it as far as they need another; none where they are too many. */
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
  // Other paragraphs may be cited by their old numbers: only a change of one number, or of those that were never numbers of their
  // own, is made without asking.
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

/** More figures are no number of a paragraph. */
const maxNumber = 999;

/** Whether the draft itself refers to the paragraph: the reference would lead elsewhere. */
const isCited = (resolution: Resolution, paragraph: Operative): boolean => citedIn(resolution).has(paragraph);

const citedIn = memo(
  (resolution: Resolution): ReadonlySet<unknown> =>
    new Set(
      internalReferencesOf(resolution)
        .flatMap(stepsOf)
        .map(({ target }) => target),
    ),
);
