/** Each note mark has one note. */
import type { Note, Resolution } from '../../document/nodes';
import type { Finding, Rule } from '../rule';
import { footnoteManual } from '../support/authorities';

export const duplicateNote: Rule = {
  meta: {
    title: 'Each note mark has one note',
    severity: 'error',
    authority: [footnoteManual],
    conventions: ['FTN-02'],
    languages: 'all',
  },
  checks: { resolution: notes },
};

function* notes({ notes: all }: Resolution): Iterable<Finding> {
  const first = new Map<string, Note>();
  for (const note of all) {
    const earlier = first.get(note.mark);
    if (!earlier) {
      first.set(note.mark, note);
      continue;
    }
    yield {
      span: note.markSpan,
      message: `There is already a note ${note.mark}; give this note the number of its own mark.`,
      related: [{ span: earlier.markSpan, message: `First note ${note.mark}` }],
    };
  }
}
