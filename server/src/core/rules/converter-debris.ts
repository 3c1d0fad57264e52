/** No signs are left that a converter put into the text. */
import type { Context, Finding, PhrasePlace, Rule } from './rule';
import type { TextBlock } from './running-text';
import { practice } from './support/authorities';

interface Debris {
  readonly sign: string;
  readonly name: string;
  /** What should stand there; undefined where nobody can tell. */
  readonly right: string | undefined;
}

/** A link that lost its target. */
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
  meta: {
    title: 'No signs of a conversion are left in the text',
    severity: 'hint',
    authority: [practice('none of these signs occurs in published texts')],
    conventions: ['TYP-01'],
    since: '0.1.0',
  },
  checks: {},
  phrases: { starts: debris.map(({ sign }) => sign), check: signs },
};

/** In the number, label or opening of a paragraph, what it is may change with the sign: that is for the drafter to see. */
const isTelling = (block: TextBlock, at: number): boolean =>
  block.kind === 'plain' ||
  at - block.contentStart < 12 ||
  ('opening' in block && at <= (block.opening?.span.end ?? 0));

function* signs({ start, words, block }: PhrasePlace, { text }: Context): Iterable<Finding> {
  const found = debris.find(({ sign }) => words.startsWith(sign) && text.startsWith(sign, start));
  // A text with one such link has dozens: the first speaks for them.
  if (!found || (found.sign === deadLink && text.indexOf(deadLink) !== start)) return;
  const { name, sign, right } = found;
  const span = { start, end: start + sign.length };
  yield {
    span,
    message: right === undefined ? `${name}.` : `${name}; ${right === '' ? 'remove it' : 'replace it'}.`,
    ...(right !== undefined && {
      fix: {
        title: right === '' ? 'Remove it' : 'Replace it by the sign itself',
        isSafe: !isTelling(block, start),
        edits: [{ span, text: right }],
      },
    }),
  };
}
