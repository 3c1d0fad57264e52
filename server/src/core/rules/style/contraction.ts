/** Verbs are written in full. */
import { contractions } from '../../vocabulary/contractions';
import type { Wording } from '../../vocabulary/wording';
import type { Rule } from '../rule';
import { practice } from '../support/authorities';
import { wordings } from '../support/wording';
import { quoted } from '../support/words';

export const contraction: Rule = {
  meta: {
    title: 'Verbs are written in full: “does not”, not “doesn’t”',
    severity: 'error',
    authority: [practice('no contracted verb in 485 texts')],
    conventions: ['STY-36'],
  },
  checks: {},
  phrases: wordings(contractions, message),
};

function message({ wrong, right, isCertain }: Wording): string {
  if (isCertain) return `${quoted(wrong)} is not written in resolutions; write ${quoted(right)}.`;
  return `${quoted(wrong)} is short for “it is”; for what belongs to it write ${quoted(right)}.`;
}
