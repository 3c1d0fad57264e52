/** Sums of money have their currency as a word. */
import { matchAt } from '../../text/match-at';
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { isTitle, replaceBy } from '../support/wording';
import { quoted } from '../support/words';

export const dollarSign: Rule = {
  meta: {
    title: 'Sums of money have their currency as a word',
    severity: 'information',
    authority: [practice('“dollars” 2,558 times in the Assembly, “$” 10 times')],
    conventions: ['STY-29'],
  },
  checks: {},
  phrases: { starts: ['US$', 'USD', '$', '€', '£'], check: sums },
};

const names: ReadonlyMap<string, string> = new Map(
  Object.entries({
    US$: 'United States dollars',
    USD: 'United States dollars',
    $: 'dollars',
    '€': 'euros',
    '£': 'pounds sterling',
  }),
);

const sum = /(US\$|USD|\$|€|£)\s?(\d[\d,]{0,18}(?:\.\d{1,4})?(?:\s(?:million|billion|trillion))?)(?![\p{L}\d])/uy;

function* sums(found: PhrasePlace, { text, part }: Context): Iterable<Finding> {
  const { start } = found;
  // “US$” was reported with its letters.
  if (!isJudged(part) || isTitle(text, found) || (text.charAt(start) === '$' && /\p{L}/u.test(text.charAt(start - 1))))
    return;
  const [words, sign = '', figures = ''] = matchAt(sum, text, start) ?? [];
  if (words === undefined) return;
  const right = `${figures} ${names.get(sign) ?? ''}`;
  const span = { start, end: start + words.length };
  yield {
    span,
    message: `Write ${quoted(right)} for ${quoted(words)}: currencies are words.`,
    // Only the drafter knows which dollars are meant.
    fix: replaceBy(span, right, false),
  };
}
