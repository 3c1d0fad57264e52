/** Member States of the United Nations have two capital letters. */
import { memberStates } from '../../vocabulary/fixed-terms';
import type { Wording } from '../../vocabulary/wording';
import type { Rule } from '../rule';
import { capitalManual, practice } from '../support/authorities';
import { wordings } from '../support/wording';
import { quoted } from '../support/words';

export const memberStatesCapital: Rule = {
  meta: {
    title: 'Member States of the United Nations are written with two capital letters',
    severity: 'warning',
    authority: [capitalManual, practice('“Member States” 12,107 times in the Assembly, “member states” never')],
    conventions: ['STY-19'],
    exceptFor: ['SC'],
  },
  checks: {},
  phrases: wordings(memberStates, message),
};

function message({ wrong }: Wording): string {
  return `${quoted(wrong)} should be “Member States”; those of another organization are its “member States”.`;
}
