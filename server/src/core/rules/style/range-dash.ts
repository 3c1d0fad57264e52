/** Ranges of years and pages have an en dash, and no em dash is used. */
import { matchAt } from '../../text/match-at';
import { isQuoted } from '../../reading/quotation';
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { practice } from '../support/authorities';
import { isItalic } from '../support/inside';
import { replaceBy } from '../support/wording';

export const rangeDash: Rule = {
  meta: {
    title: 'Ranges of years and pages have an en dash, and sentences no em dash',
    severity: 'warning',
    authority: [practice('1,846 ranges of the Assembly have the en dash, one a hyphen; em dashes do not occur')],
    conventions: ['STY-05'],
    exceptFor: ['SC'],
  },
  checks: {},
  phrases: { starts: ['-19', '-20', '‑20', '—', 'pp. ', 'pp.\u00A0'], check: dashes },
};

function* dashes({ start, words, block, range }: PhrasePlace, { text }: Context): Iterable<Finding> {
  if (isQuoted(text, range, start) || isItalic(block, start)) return;
  const before = text.slice(Math.max(range.start, start - 6), start);
  const span = { start, end: start + 1 };
  if (words.startsWith('—')) {
    const blanks = {
      start: start - (/\s$/.test(before) ? 1 : 0),
      end: start + (/^\s/.test(text.slice(start + 1)) ? 2 : 1),
    };
    const isBetweenWords = /\p{L}\s?$/u.test(before) && /^\s?\p{L}/u.test(text.slice(start + 1, start + 3));
    yield {
      span,
      message: 'Resolutions have no em dash; use an en dash with spaces around it.',
      ...(isBetweenWords && { fix: { ...replaceBy(blanks, ' – ', true), title: 'Use an en dash with spaces' } }),
    };
    return;
  }
  if (words.startsWith('pp.')) {
    yield* pages(start, text);
    return;
  }
  // A date in figures has a second hyphen, a symbol a slash.
  if (!/(?:^|[\s(])(?:19|20)\d{2}$/.test(before) || !/^\d{4}(?![\d/-])/.test(text.slice(start + 1, start + 6))) return;
  yield {
    span,
    // Some texts use the non-breaking hyphen.
    ...(words.startsWith('‑') && { severity: 'information' as const }),
    message: `The range of years ${before.slice(-4)} to ${text.slice(start + 1, start + 5)} should have an en dash (–).`,
    fix: { ...replaceBy(span, '–', true), title: 'Use an en dash' },
  };
}

const pageRange = /pp\.\s\d{1,4}([-‑])\d{1,4}(?![\d-])/uy;

function* pages(start: number, text: string): Iterable<Finding> {
  const match = matchAt(pageRange, text, start);
  if (!match) return;
  const at = start + match[0].indexOf(match[1] ?? '-');
  const span = { start: at, end: at + 1 };
  yield {
    span,
    message: 'The range of pages should have an en dash (–).',
    fix: { ...replaceBy(span, '–', true), title: 'Use an en dash' },
  };
}
