/** Terms with one form in resolutions are written in that form. */
import { fixedTerms } from '../../vocabulary/fixed-terms';
import type { Wording } from '../../vocabulary/wording';
import type { Rule } from '../rule';
import { capitalManual, practice } from '../support/authorities';
import { wordings } from '../support/wording';
import { quoted } from '../support/words';

export const fixedTerm: Rule = {
  meta: {
    title: 'Terms of the United Nations are written in their fixed form',
    severity: 'warning',
    authority: [
      capitalManual,
      practice('“Secretary-General” 11,372 times with the hyphen, 29 times without'),
      practice(
        '“Charter of the United Nations” 1,506 times in the Assembly, “UN Charter” and “United Nations Charter” never',
      ),
      practice('“United Nations system” 4,059 times; “System” in names only'),
      practice('“Sustainable Development Goals” with capital letters in 3,409 of 3,434 places'),
      practice('“entitled” before a title 4,229 times, “titled” once'),
      practice('“Internet” with a capital letter 913 times, without one never'),
      practice('“humankind” 283 times, “mankind” 25 times, in titles of treaties'),
    ],
    conventions: ['STY-16', 'STY-17', 'STY-21', 'STY-22', 'STY-23', 'STY-25', 'STY-28', 'STY-30', 'STY-35'],
    exceptFor: ['SC'],
  },
  checks: {},
  phrases: wordings(fixedTerms, message),
};

function message({ wrong, right }: Wording): string {
  return `${quoted(wrong)} is written ${quoted(right)} in resolutions.`;
}
