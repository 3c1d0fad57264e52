/** Articles of the Charter have a capital letter, those of conventions and covenants a small one. */
import { matchAt } from '../../text/match-at';
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { capitalManual, practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { isTitle, replaceBy } from '../support/wording';
import { quoted } from '../support/words';

export const articleCapital: Rule = {
  meta: {
    title: 'Articles of the Charter have a capital letter, those of conventions a small one',
    severity: 'warning',
    authority: [
      capitalManual,
      practice('“Article” of the Charter in 574 places of the Assembly, “article” in 3'),
      practice('“article” of a convention or covenant in 656 places of the Assembly, “Article” in 7'),
    ],
    conventions: ['STY-18'],
    // The Security Council writes both.
    severityIn: { SC: 'hint' },
  },
  checks: {},
  phrases: { starts: ['article ', 'articles ', 'Article ', 'Articles '], check: place },
};

/** The word, the numbers with their paragraphs and joints, and the instrument. */
const cited =
  /(articles?)\s\d{1,3}(?:\s\([a-z\d]{1,3}\)|,?\s(?:and|to|or|paragraphs?)\s\d{1,3}|,\s\d{1,3}){0,12},?\sof\sthe\s(Charter(?:\sof\sthe\sUnited\sNations|(?!\s(?:of|for)\s))|Convention|Covenant)(?!\p{L})/iuy;

function* place(found: PhrasePlace, { text, part }: Context): Iterable<Finding> {
  const { start } = found;
  if (!isJudged(part) || isTitle(text, found)) return;
  const [words, word = '', instrument = ''] = matchAt(cited, text, start) ?? [];
  if (words === undefined) return;
  const isCharter = instrument.startsWith('Charter');
  const right = (isCharter ? 'A' : 'a') + word.slice(1);
  if (word === right) return;
  const span = { start, end: start + word.length };
  yield {
    span,
    message: isCharter
      ? `Articles of the Charter have a capital letter: write ${quoted(right)}.`
      : `Articles of a ${instrument.toLowerCase()} have a small letter: write ${quoted(right)}.`,
    fix: replaceBy(span, right, true),
  };
}
