/** Figures of five digits and more have commas. */
import { endOf, matchAt } from '../../text/match-at';
import type { Resolution } from '../../document/nodes';
import { isQuoted } from '../../reading/quotation';
import { pieceAt } from '../../reading/running-text';
import type { Finding, Rule } from '../rule';
import { numberManual, practice } from '../support/authorities';
import { isJudged } from '../support/judged';
import { isItalic } from '../support/inside';
import { replaceBy } from '../support/wording';

export const thousandsSeparator: Rule = {
  meta: {
    title: 'Thousands are set off by commas: 25,000',
    severity: 'warning',
    authority: [numberManual, practice('2,598 figures of the Assembly have the comma, none a space')],
    conventions: ['STY-03'],
  },
  checks: { resolution: figures },
};

/** A run of figures, or groups of three separated by spaces, before a noun only. */
const large = /\d{5,9}(?=\s\p{Ll})|\d{1,3}(?:[ \u00A0]\d{3})+(?=\s\p{Ll})/gu;

function* figures(resolution: Resolution): Iterable<Finding> {
  const { text } = resolution;
  for (let match = matchAt(large, text, 0); match; match = matchAt(large, text, endOf(match))) {
    const start = match.index;
    const [words] = match;
    // Part of a symbol or a decimal, or the number of a document, treaty or paragraph.
    if (
      /(?:[\d\p{L}/.,%-]|\b(?:Nos?\.|vols?\.|paras?\.|resolutions?|paragraphs?)\s(?:\d+\sand\s)?)$/u.test(
        text.slice(Math.max(0, start - 30), start),
      )
    )
      continue;
    const piece = pieceAt(resolution, start);
    if (!piece || !isJudged(piece.part) || isItalic(piece.block, start) || isQuoted(text, piece.range, start)) continue;
    const digits = words.replace(/\D/g, '');
    const right = digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
    const span = { start, end: start + words.length };
    yield { span, message: `“${words}” should be written “${right}”.`, fix: replaceBy(span, right, words === digits) };
  }
}
