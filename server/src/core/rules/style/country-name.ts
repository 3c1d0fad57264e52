/** Countries have the names by which they are known at the United Nations. */
import { countryNames, turkey } from '../../vocabulary/country-names';
import type { DraftFacts, Rule } from '../rule';
import { practice } from '../support/authorities';
import { assemblySession } from '../support/session';
import { wordings } from '../support/wording';
import { quoted } from '../support/words';

export const countryName: Rule = {
  meta: {
    title: 'Countries have the names by which they are known at the United Nations',
    severity: 'warning',
    authority: [
      { source: 'UNTERM, the terminology of the United Nations: country names', url: 'https://unterm.un.org' },
      practice('“Iran” stands without the full name once in 415 places'),
    ],
    conventions: ['STY-31'],
    exceptFor: ['SC'],
  },
  checks: {},
  phrases: wordings([...countryNames, turkey], (wording, { draft }) => {
    if (wording === turkey && !isSinceJune2022(draft)) return undefined;
    return `${quoted(wording.wrong)} is not the name used at the United Nations; write ${quoted(wording.right)}.`;
  }),
};

function isSinceJune2022(draft: DraftFacts): boolean {
  const { adopted } = draft.heading;
  if (adopted) return adopted.iso >= '2022-06';
  return (assemblySession(draft) ?? 0) >= 77;
}
