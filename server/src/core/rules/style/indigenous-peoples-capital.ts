/** Indigenous Peoples have capital letters, in texts since the seventy-eighth session. */
import { indigenousPeoples } from '../../vocabulary/fixed-terms';
import type { Wording } from '../../vocabulary/wording';
import type { Context, Rule } from '../rule';
import { practice } from '../support/authorities';
import { assemblySession } from '../support/session';
import { wordings } from '../support/wording';
import { quoted } from '../support/words';

/** Earlier texts have small letters. */
const firstSession = 78;

export const indigenousPeoplesCapital: Rule = {
  meta: {
    title: 'Indigenous Peoples are written with capital letters',
    severity: 'information',
    authority: [
      practice('“Indigenous Peoples” 1,105 times since the seventy-seventh session, in small letters 5 times'),
      { source: 'Human Rights Council resolution 57/15, para. 32', url: 'https://undocs.org/en/A/HRC/RES/57/15' },
    ],
    conventions: ['STY-24'],
    exceptFor: ['SC'],
  },
  checks: {},
  phrases: wordings(indigenousPeoples, message),
};

function message({ wrong, right }: Wording, { draft }: Context): string | undefined {
  const isEarlier = (assemblySession(draft) ?? 0) < firstSession;
  return isEarlier ? undefined : `${quoted(wrong)} has been written ${quoted(right)} since 2022.`;
}
