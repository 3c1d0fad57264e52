/** A comma, semicolon or full stop follows the closing quotation mark. */
import { quotationStart } from '../../reading/quotation';
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { practice, quotationManual } from '../support/authorities';
import { isJudged } from '../support/judged';
import { nameOfMark } from '../support/words';

export const punctuationInQuotation: Rule = {
  meta: {
    title: 'A comma, semicolon or full stop follows the closing quotation mark',
    severity: 'information',
    authority: [
      quotationManual,
      practice('the comma follows the mark 3,637 times in the Assembly, and stands before it 9 times'),
    ],
    conventions: ['STY-12'],
  },
  checks: {},
  phrases: { starts: [',”', ';”', '.”'], check: marks },
};

function* marks({ start, range }: PhrasePlace, { text, part }: Context): Iterable<Finding> {
  if (!isJudged(part)) return;
  const sign = text.charAt(start);
  const opened = quotationStart(text, range, start);
  const quotation = text.slice(opened, Math.min(start, opened + 400));
  // A whole quoted sentence keeps its full stop, as does an abbreviation.
  if (sign === '.' && start - opened > 60 && /^\p{Lu}.*\s\p{Ll}/su.test(quotation)) return;
  if (sign === '.' && /(?:\.\p{L}|\b(?:etc|No|Inc|Ltd|Jr))$/u.test(text.slice(Math.max(opened, start - 4), start)))
    return;
  const span = { start, end: start + 2 };
  // Only the drafter knows which of two marks is meant.
  const isAlone = !/[,;.:]/.test(text.charAt(start + 2));
  yield {
    span,
    message: `${nameOfMark(sign).replace(/^a/, 'A')} stands inside the quotation mark; it should follow it.`,
    ...(isAlone && {
      fix: { title: 'Put it after the quotation mark', isSafe: true, edits: [{ span, text: `”${sign}` }] },
    }),
  };
}
