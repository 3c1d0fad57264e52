/** No international days, weeks, months, years or decades are proclaimed during two sessions of the Assembly. */
import { sessionOfWords, assemblySession } from '../support/session';
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { isJudged } from '../support/judged';
import { isTitle } from '../support/wording';

/** The eighty-first and eighty-second session. */
const paused = [81, 82];

export const newObservance: Rule = {
  meta: {
    title: 'No new international days, weeks, months, years or decades in the 81st and 82nd session',
    severity: 'information',
    authority: [{ source: 'General Assembly resolution 79/327, para. 31', url: 'https://undocs.org/en/A/RES/79/327' }],
    conventions: ['PRE-05'],
    exceptFor: ['SC', 'HRC', 'ECOSOC', 'OTHER'],
  },
  checks: {},
  phrases: { starts: ['to proclaim ', 'to declare ', 'to designate ', 'Proclaims', 'Declares'], check: place },
};

const observance = /\b(?:International|World|United\sNations)\s(?:[\p{L}’-]+\s){0,4}?(?:Day|Week|Month|Year|Decade)\b/u;

function* place(found: PhrasePlace, { text, part, draft }: Context): Iterable<Finding> {
  const { start, block, range } = found;
  if (!isJudged(part) || block.kind !== 'operative' || isTitle(text, found)) return;
  const named = Number(draft.heading.session && sessionOfWords(draft.heading.session.value));
  if (!paused.includes(assemblySession(draft) ?? named)) return;
  // “Recalls its decision to proclaim …”.
  if (/\b(?:decision|resolution)\b/.test(text.slice(range.start, start))) return;
  const sentence = /^[^;]*/.exec(text.slice(start, Math.min(range.end, start + 200)))?.[0] ?? '';
  const match = observance.exec(sentence);
  if (!match) return;
  const at = start + match.index;
  yield {
    span: { start: at, end: at + match[0].length },
    message:
      'The Assembly has suspended new international days, weeks, months, years and decades during its eighty-first and eighty-second sessions.',
  };
}
