/** A note ends with a full stop. */
import type { Note } from '../../document/nodes';
import { lastCharacter } from '../../text/span';
import type { Context, Finding, Rule } from '../rule';
import { footnoteManual, practice } from '../support/authorities';

export const noteFullStop: Rule = {
  meta: {
    title: 'A note ends with a full stop',
    severity: 'warning',
    authority: [footnoteManual, practice('21,045 of 21,058 notes end with a full stop')],
    conventions: ['FTN-05'],
  },
  checks: { note },
};

function* note({ fragments, contentStart }: Note, { text }: Context): Iterable<Finding> {
  const last = fragments.at(-1);
  if (!last) return;
  const words = text.slice(last.start, last.end).trimEnd();
  const end = last.start + words.length;
  if (end <= contentStart || !/[\p{L}\p{N})\]*_]$/u.test(words) || /[.?!][”’"')\]*_]*$/.test(words)) return;
  yield {
    span: lastCharacter(text, end),
    message: 'The note has no full stop at its end.',
    fix: { title: 'End with a full stop', isSafe: true, edits: [{ span: { start: end, end }, text: '.' }] },
  };
}
