/** A note has words. */
import type { Note } from '../../document/nodes';
import type { Context, Finding, Rule } from '../rule';
import { footnoteManual } from '../support/authorities';

export const emptyNote: Rule = {
  meta: {
    title: 'A note has words',
    severity: 'warning',
    authority: [footnoteManual],
    conventions: ['FTN-02'],
    languages: 'all',
  },
  checks: { note },
};

function* note({ mark, markSpan, fragments, contentStart }: Note, { text }: Context): Iterable<Finding> {
  const words = fragments.map(({ start, end }) => text.slice(Math.max(start, contentStart), end)).join(' ');
  if (/[\p{L}\p{N}]/u.test(words.replace(/<!--[^]*?(?:-->|$)/g, ''))) return;
  yield { span: markSpan, message: `Note ${mark} is empty; write it, or remove it with its mark.` };
}
