/** Percentages are written “per cent”. */
import { isQuoted } from '../../reading/quotation';
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { numberManual, practice } from '../support/authorities';
import { replaceBy } from '../support/wording';

export const percentSign: Rule = {
  meta: {
    title: 'Percentages are written “per cent”',
    severity: 'error',
    authority: [numberManual, practice('“per cent” 1,166 times in the Assembly, “%” and “percent” never')],
    conventions: ['STY-01'],
    exceptFor: ['SC'],
  },
  checks: {},
  phrases: { starts: ['%', 'percent'], check: percentages },
};

function* percentages({ start, words, range }: PhrasePlace, { text }: Context): Iterable<Finding> {
  const isSign = words === '%';
  const before = text.slice(Math.max(range.start, start - 12), start);
  const space = /\s*$/.exec(before)?.[0].length ?? 0;
  if (isSign ? !/\d\s?$/.test(before) : /^\p{L}/u.test(text.slice(start + words.length))) return;
  // “%20” in an address.
  if (isSign && /^[0-9A-F]{2}/.test(text.slice(start + 1))) return;
  if (isQuoted(text, range, start)) return;
  const span = { start, end: start + (isSign ? 1 : 'percent'.length) };
  yield {
    span,
    message: `Write “per cent” in place of “${isSign ? '%' : 'percent'}”.`,
    fix: isSign
      ? replaceBy({ start: start - space, end: span.end }, ' per cent', true)
      : replaceBy(span, 'per cent', true),
  };
}
