/** Dates are written day, month, year. */
import { isQuoted } from '../../reading/quotation';
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { numberManual, practice } from '../support/authorities';
import { isItalic } from '../support/inside';
import { replaceBy } from '../support/wording';
import { englishMonths } from '../../vocabulary/months';

export const dateForm: Rule = {
  meta: {
    title: 'Dates are written day, month, year: 19 December 2023',
    severity: 'error',
    authority: [numberManual, practice('34,107 dates of the Assembly have this form, none another')],
    conventions: ['STY-04'],
    exceptFor: ['SC'],
  },
  checks: {},
  phrases: { starts: englishMonths, check: dates },
};

const dayAfter = /^(\s)(\d{1,2})(?:st|nd|rd|th)?(?:,\s?|\s)((?:19|20)\d{2})(?!\d)/;
const dayBefore = /(?:\bthe\s)?\b(\d{1,2})(?:st|nd|rd|th)(?:\sof)?\s$/;

function* dates({ start, words, block, range }: PhrasePlace, { text }: Context): Iterable<Finding> {
  const month = englishMonths.find((each) => words.startsWith(each));
  if (month === undefined || isQuoted(text, range, start) || isItalic(block, start)) return;
  const end = start + month.length;
  const after = dayAfter.exec(text.slice(end, end + 16));
  if (after) {
    const [all, , day = '', year = ''] = after;
    yield finding({ start, end: end + all.length }, `${Number(day)} ${month} ${year}`, text);
    return;
  }
  const before = dayBefore.exec(text.slice(Math.max(range.start, start - 12), start));
  if (before) {
    const [all, day = ''] = before;
    yield finding({ start: start - all.length, end }, `${Number(day)} ${month}`, text);
  }
}

const finding = (span: Finding['span'], right: string, text: string): Finding => ({
  span,
  message: `The date “${text.slice(span.start, span.end)}” should be written “${right}”.`,
  fix: replaceBy(span, right, true),
});
