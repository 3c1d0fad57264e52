/** A comma, semicolon or full stop follows the closing quotation mark. */
import type { Context, Finding, PhrasePlace, Rule } from './rule';
import { practice, quotationManual } from './support/authorities';
import { isJudged } from './support/judged';
import { nameOfMark } from './support/words';

export const punctuationInQuotation: Rule = {
  meta: {
    title: 'A comma, semicolon or full stop follows the closing quotation mark',
    severity: 'information',
    authority: [
      quotationManual,
      practice('the comma follows the mark 3,637 times in the Assembly, and stands before it 9 times'),
    ],
    conventions: ['STY-12'],
    since: '0.1.0',
    languages: ['en'],
  },
  checks: {},
  phrases: { starts: [',”', ';”', '.”'], check: marks },
};

function* marks({ start, range }: PhrasePlace, { text, part }: Context): Iterable<Finding> {
  if (!isJudged(part)) return;
  const sign = text.charAt(start);
  const before = text.slice(range.start, start);
  const quotation = before.slice(before.lastIndexOf('“') + 1);
  // A sentence quoted as a whole keeps its full stop, and an abbreviation its own.
  if (sign === '.' && /^\p{Lu}.*\s\p{Ll}/su.test(quotation) && quotation.length > 60) return;
  if (sign === '.' && /(?:\.\p{L}|\b(?:etc|No|Inc|Ltd|Jr))$/u.test(quotation)) return;
  const span = { start, end: start + 2 };
  // Another mark after the quotation: which of them is meant, the drafter knows.
  const isAlone = !/[,;.:]/.test(text.charAt(start + 2));
  yield {
    span,
    message: `${nameOfMark(sign).replace(/^a/, 'A')} stands inside the quotation mark; it should follow it.`,
    ...(isAlone && {
      fix: { title: 'Put it after the quotation mark', isSafe: true, edits: [{ span, text: `”${sign}` }] },
    }),
  };
}
