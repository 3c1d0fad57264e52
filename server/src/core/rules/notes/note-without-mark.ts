/** Every note has its mark in the text. */
import type { Resolution } from '../../document/nodes';
import type { Finding, Rule } from '../rule';
import { footnoteManual } from '../support/authorities';

export const noteWithoutMark: Rule = {
  meta: {
    title: 'Every note has its mark in the text',
    severity: 'error',
    authority: [footnoteManual],
    conventions: ['FTN-02'],
    languages: 'all',
  },
  checks: { resolution: notes },
};

function* notes({ noteMarks, notes: all }: Resolution): Iterable<Finding> {
  const used = new Set(noteMarks.map(({ mark }) => mark));
  for (const { mark, markSpan } of all) {
    if (used.has(mark)) continue;
    yield { span: markSpan, message: `No mark in the text points to note ${mark}; add the mark, or remove the note.` };
  }
}
