/** An annex that the text refers to exists. */
import { matchAt } from '../../text/match-at';
import { fromRoman } from '../../text/roman';
import type { DraftContext, Finding, PhrasePlace, Rule } from '../rule';
import { isQuoted } from '../../reading/quotation';
import { markupGuide } from '../support/authorities';
import { isJudged } from '../support/judged';

export const missingAnnex: Rule = {
  reach: 'draft',
  meta: {
    title: 'An annex that the text refers to as its own is there',
    severity: 'warning',
    authority: [markupGuide],
    conventions: ['STR-15'],
    exceptFor: ['SC'],
  },
  checks: {},
  phrases: { starts: ['annex'], check },
};

const own = /annex(?:ed)?(?: ([IVX]{1,5}))?,? (?:to|of) (?:the present|this)(?: draft)? resolution(?![\p{L}])/uy;

function* check({ start, range }: PhrasePlace, { text, resolution, part }: DraftContext): Iterable<Finding> {
  const match = matchAt(own, text, start);
  if (!match || !isJudged(part) || part.type === 'embedded' || isQuoted(text, range, start)) return;
  const [words, label] = match;
  const annexes = resolution.parts.filter(({ type }) => type === 'annex' || type === 'embedded');
  const needed = label === undefined ? 1 : (fromRoman(label.toLowerCase()) ?? 1);
  if (annexes.length >= needed) return;
  yield {
    span: { start, end: start + words.length },
    message:
      label === undefined
        ? 'The text refers to its annex, but has none.'
        : `The text refers to its annex ${label}, but ${annexes.length === 0 ? 'has no annex' : `its annexes end with the ${annexes.length === 1 ? 'first' : `number ${annexes.length}`}`}.`,
  };
}
