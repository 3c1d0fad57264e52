/** Numbers up to nine are words, and larger ones figures. */
import { matchAt } from '../../text/match-at';
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { numberManual, practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { isTitle, replaceBy } from '../support/wording';
import { quoted } from '../support/words';

const small = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const large: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    ninety: 90,
  }),
);

export const numberForm: Rule = {
  meta: {
    title: 'Numbers up to nine are words, from 10 on figures',
    severity: 'information',
    authority: [
      numberManual,
      practice('outside the Security Council 684 small numbers in words, and 109 in figures, which are mostly ages'),
      practice('outside the Security Council 732 larger numbers in figures, and 12 in words'),
    ],
    conventions: ['STY-02'],
    exceptFor: ['SC'],
  },
  checks: {},
  phrases: {
    starts: [...small.keys()]
      .slice(2)
      .map((value) => `${value} `)
      .concat([...large.keys()].map((word) => `${word} `)),
    check: numbers,
  },
};

/** Countable things. Ages, percentages, sums and paragraph numbers keep their figures. */
const counted =
  /(\d|[a-z]+)\s(?:members?|Member\sStates|States|days|weeks|months|meetings|countries|experts|seats|hours|working\s(?:days|groups)|representatives|judges)(?![\p{L}-])/uy;

/** Figures nearby: a series that mixes small and large numbers is in figures throughout. */
const figures = /(?<![\d/])\d{2,}(?![\d/])/;
const nearby = 80;

function* numbers(found: PhrasePlace, { text, part }: Context): Iterable<Finding> {
  const { start, range, block } = found;
  if (!isJudged(part) || start === block.contentStart || isTitle(text, found)) return;
  const [words, number = ''] = matchAt(counted, text, start) ?? [];
  const before = text.slice(Math.max(range.start, start - nearby), start);
  // Excludes “Paragraph 5 States”, “2 to 5 days”, “4.5 hours”, “twenty-two” and sentence starts.
  if (
    words === undefined ||
    /(?:\p{L}\.|[\d.,/–‑-]|\bto|\band|\bor|graphs?|articles?|rules?|annex|goals?|targets?|sections?)\s?$/iu.test(before)
  )
    return;
  const isFigure = /\d/.test(number);
  const after = text.slice(start + words.length, Math.min(range.end, start + words.length + nearby));
  if (isFigure && (figures.test(before) || figures.test(after))) return;
  const right = isFigure ? (small[Number(number)] ?? '') : String(large.get(number) ?? '');
  const span = { start, end: start + number.length };
  yield {
    span,
    message: isFigure
      ? `Numbers up to nine are words: write ${quoted(right)}.`
      : `Numbers from 10 on are figures: write ${quoted(right)}.`,
    fix: replaceBy(span, right, false),
  };
}
