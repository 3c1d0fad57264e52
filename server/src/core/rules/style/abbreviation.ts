/** Names are written in full. */
import { memo } from '../../kept/memo';
import type { Resolution } from '../../document/nodes';
import { abbreviations, shortenedWords } from '../../vocabulary/abbreviations';
import type { Wording } from '../../vocabulary/wording';
import type { DraftContext, Rule } from '../rule';
import { abbreviationManual, practice } from '../support/authorities';
import { wordings } from '../support/wording';
import { quoted } from '../support/words';

export const abbreviation: Rule = {
  reach: 'draft',
  meta: {
    title: 'Names and terms are written in full',
    severity: 'warning',
    authority: [
      abbreviationManual,
      practice('“UN” stands alone 4 times in 2,241 texts of the Assembly, each time in a name'),
    ],
    conventions: ['STY-14', 'STY-15'],
    // The Security Council uses the abbreviations of missions and bodies freely.
    exceptFor: ['SC'],
  },
  checks: {},
  phrases: wordings([...abbreviations, ...shortenedWords], message),
};

const givenIn = memo((_resolution: Resolution) => new Map<string, boolean>());

/** Once given in parentheses after the full name, it may replace it. */
function isGiven(abbreviated: string, { resolution, text }: DraftContext): boolean {
  const known = givenIn(resolution);
  const isKnown = known.get(abbreviated) ?? text.includes(`(${abbreviated})`);
  known.set(abbreviated, isKnown);
  return isKnown;
}

function message({ wrong, right }: Wording, context: DraftContext): string | undefined {
  return isGiven(wrong, context) ? undefined : `${quoted(wrong)} is an abbreviation; write ${quoted(right)}.`;
}
