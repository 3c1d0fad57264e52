/** No signs are left that a converter put into the text. */
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { practice } from '../support/authorities';
import { isTelling } from '../support/telling-places';

interface Debris {
  readonly sign: string;
  readonly name: string;
  /** The right text; undefined where it cannot be known. */
  readonly right: string | undefined;
}

/** A link without its target. */
const deadLink = '](#)';

const debris: readonly Debris[] = [
  { sign: '&nbsp;', name: '“&nbsp;” stands for a space that does not break', right: '\u00A0' },
  { sign: '&amp;', name: '“&amp;” stands for “&”', right: '&' },
  { sign: '&quot;', name: '“&quot;” stands for a quotation mark', right: '"' },
  { sign: '&ndash;', name: '“&ndash;” stands for an en dash', right: '–' },
  { sign: '&rsquo;', name: '“&rsquo;” stands for an apostrophe', right: '’' },
  { sign: '\u00AD', name: 'There is an invisible hyphen', right: '' },
  { sign: '\u200B', name: 'There is an invisible space', right: '' },
  { sign: '\uFEFF', name: 'There is an invisible sign', right: '' },
  { sign: '\uFFFD', name: 'A character was lost in conversion', right: undefined },
  { sign: deadLink, name: 'This link leads nowhere, as may others in this text', right: undefined },
];

export const converterDebris: Rule = {
  reach: 'draft',
  meta: {
    title: 'No signs of a conversion are left in the text',
    severity: 'hint',
    authority: [practice('none of these signs occurs in published texts')],
    conventions: ['TYP-01'],
    languages: 'all',
  },
  checks: {},
  phrases: { starts: debris.map(({ sign }) => sign), check: signs },
};

function* signs({ start, words, block, range }: PhrasePlace, { text }: Context): Iterable<Finding> {
  const found = debris.find(({ sign }) => words.startsWith(sign) && text.startsWith(sign, start));
  // Texts with one such link have dozens: report the first only.
  if (!found || (found.sign === deadLink && text.indexOf(deadLink) !== start)) return;
  const { name, sign, right } = found;
  const span = { start, end: start + sign.length };
  yield {
    span,
    message: right === undefined ? `${name}.` : `${name}; ${right === '' ? 'remove it' : 'replace it'}.`,
    ...(right !== undefined && {
      fix: {
        title: right === '' ? 'Remove it' : 'Replace it by the sign itself',
        // The result for “&” is an abbreviation.
        isSafe: sign !== '&amp;' && !isTelling(text, block, range, start),
        edits: [{ span, text: right }],
      },
    }),
  };
}
