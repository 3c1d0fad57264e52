/** Each note mark occurs once. */
import type { NoteMark, Resolution } from '../../document/nodes';
import type { Finding, Rule } from '../rule';
import { footnoteManual, practice } from '../support/authorities';
import { assemblySession } from '../support/session';

/** Earlier texts of the Assembly repeat marks. */
const firstSession = 75;

export const repeatedNoteMark: Rule = {
  meta: {
    title: 'A note mark stands once',
    severity: 'warning',
    authority: [
      footnoteManual,
      practice('182 repeated marks in the seventy-fourth session of the Assembly, none since the seventy-fifth'),
    ],
    conventions: ['FTN-04'],
    languages: 'all',
  },
  checks: { resolution: marks },
};

function* marks(resolution: Resolution): Iterable<Finding> {
  if ((assemblySession(resolution) ?? 0) < firstSession) return;
  const first = new Map<string, NoteMark>();
  for (const each of resolution.noteMarks) {
    const { mark, span } = each;
    if (!/^\d+$/.test(mark)) continue;
    const earlier = first.get(mark);
    if (!earlier) {
      first.set(mark, each);
      continue;
    }
    yield {
      span,
      message: `Note mark ${mark} stands a second time; give this place a note of its own, with the same text.`,
      related: [{ span: earlier.span, message: `First place of mark ${mark}` }],
    };
  }
}
