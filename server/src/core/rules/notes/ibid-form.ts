/** “Ibid.” has its full stop and its comma, and a note before it that it refers to. */
import type { DraftContext, Finding, PhrasePlace, Rule } from '../rule';
import { footnoteManual, practice } from '../support/authorities';

export const ibidForm: Rule = {
  reach: 'draft',
  meta: {
    title: '“Ibid.” has a full stop and a comma, and follows the note that it refers to',
    severity: 'warning',
    authority: [footnoteManual, practice('“Ibid.,” in all but a few notes that begin so')],
    conventions: ['FTN-05'],
  },
  checks: {},
  phrases: { starts: ['Ibid'], check: ibids },
};

function* ibids({ start, block }: PhrasePlace, { text, resolution }: DraftContext): Iterable<Finding> {
  if (block.kind !== 'note' || /\p{L}/u.test(text.charAt(start + 4))) return;
  const span = { start, end: start + 4 };
  if (resolution.notes[0] === block && start <= block.contentStart + 1) {
    yield { span, message: '“Ibid.” refers to the note before it, but this is the first note; name the source.' };
  }
  const rest = text.slice(start + 4, block.span.end);
  const [printed = ''] = /^\.?,?/.exec(rest) ?? [];
  const after = rest.slice(printed.length);
  // Keep emphasis around the word.
  if (/^[*_]/.test(after)) return;
  const right = after.trim() === '' || after.trim() === '.' ? '.' : '.,';
  if (printed === right || (after.trim() === '.' && printed === '')) return;
  yield {
    span: { start, end: start + 4 + printed.length },
    // A missing comma alone is slight, and found in adopted texts.
    ...(printed === '.' && { severity: 'information' as const }),
    message: `“Ibid${printed}” should be “Ibid${right}”.`,
    fix: {
      title: `Write “Ibid${right}”`,
      isSafe: true,
      edits: [{ span: { start: start + 4, end: start + 4 + printed.length }, text: right }],
    },
  };
}
