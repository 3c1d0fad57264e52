/** Every note mark has its note. */
import type { Resolution } from '../../document/nodes';
import type { Finding, Rule } from '../rule';
import { footnoteManual } from '../support/authorities';

export const markWithoutNote: Rule = {
  meta: {
    title: 'Every note mark has its note',
    severity: 'error',
    authority: [footnoteManual],
    conventions: ['FTN-02'],
    languages: 'all',
  },
  checks: { resolution: marks },
};

function* marks({ noteMarks, notes }: Resolution): Iterable<Finding> {
  const known = new Set(notes.map((note) => note.mark));
  for (const { mark, span } of noteMarks) {
    if (known.has(mark)) continue;
    yield { span, message: `There is no note ${mark}; write the note, or remove the mark.` };
  }
}
