/** Note marks are numbered in order of first use. */
import type { NoteMark, Resolution } from '../../document/nodes';
import type { Finding, Rule } from '../rule';
import { footnoteManual, practice } from '../support/authorities';

export const noteMarkSequence: Rule = {
  meta: {
    title: 'Note marks are numbered in the order in which they are first met',
    severity: 'warning',
    authority: [footnoteManual, practice('2,098 of 2,127 texts of the Assembly number their notes without a gap')],
    conventions: ['FTN-02'],
    languages: 'all',
  },
  checks: { resolution: marks },
};

function* marks({ noteMarks, notes }: Resolution): Iterable<Finding> {
  const first = firstMentions(noteMarks);
  // Where the cover has note 1, as in the Human Rights Council, the text begins with note 2.
  const hasFirst = [...noteMarks, ...notes].some(({ mark }) => mark === '1');
  let expected = first[0]?.mark === '2' && !hasFirst ? 2 : 1;
  for (const [index, { mark, span }] of first.entries()) {
    const value = Number(mark);
    // An earlier mark skipped this number: that one was reported and should change.
    if (value < expected) continue;
    if (value !== expected) {
      yield {
        span,
        message: `Note mark ${mark} stands where ${expected} should be: notes are numbered in order of first mention.`,
      };
      // One mark out of order among right ones is a single slip.
      if (Number(first[index + 1]?.mark) !== expected + 1) expected = value;
    }
    expected++;
  }
}

/** Numbered marks in order of first use, each once. */
function firstMentions(noteMarks: readonly NoteMark[]): readonly NoteMark[] {
  const seen = new Set<string>();
  return noteMarks.filter(({ mark }) => /^\d{1,4}$/.test(mark) && !seen.has(mark) && seen.add(mark));
}
