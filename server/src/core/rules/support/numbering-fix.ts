/** The fix that the numbering rules share. */
import type { NumberingSlip } from '../../document/numbering';
import type { Finding } from '../rule';

/** Gives the paragraph its number, and those after it as far as they need another; none where they are too many. */
export function renumberingFix(
  { renumbered, expected, repeated }: NumberingSlip,
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
  const isSafe = mayBeSafe && renumbered.length <= Math.max(1, repeated - 1);
  return { fix: { title, isSafe, edits } };
}
