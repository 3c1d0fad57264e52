/** The fix that the numbering rules share. */
import type { NumberingSlip } from '../../document/numbering';
import type { Fix } from '../rule';

/** Gives the paragraph its number, and those after it as far as they need another. */
export function renumberingFix({ renumbered, expected }: NumberingSlip): Fix {
  const title =
    renumbered.length === 1
      ? `Number this paragraph ${expected}`
      : `Number this paragraph ${expected}, and the ${renumbered.length - 1} after it accordingly`;
  const edits = renumbered.map(({ paragraph, value }) => {
    const { number, contentStart } = paragraph;
    if (!number) return { span: { start: contentStart, end: contentStart }, text: `${value}. ` };
    return { span: number.figures, text: String(value) };
  });
  // Other paragraphs may be cited by their old numbers: only a change of one number is made without asking.
  return { title, isSafe: renumbered.length === 1, edits };
}
