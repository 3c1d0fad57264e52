/** No place is left to be filled in. */
import { isQuoted } from '../../reading/quotation';
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { draftingManual } from '../support/authorities';
import { isInLinkOrMark } from '../support/inside';
import { englishMonths } from '../../vocabulary/months';

export const placeholder: Rule = {
  meta: {
    title: 'No place is left to be filled in',
    severity: 'error',
    authority: [draftingManual],
    conventions: ['TYP-05'],
    languages: 'all',
  },
  checks: {},
  phrases: {
    starts: [
      'TODO',
      'TBD',
      'TBC',
      'FIXME',
      'XX',
      'xx',
      '20XX',
      '20xx',
      '/XX',
      '/xx',
      '???',
      '[ ]',
      '[]',
      '( )',
      '()',
      '[…]',
      '[...]',
      '____',
      '[insert',
      '[Insert',
      '[INSERT',
      '[number',
      '[date',
      '[name',
      '[to be',
      '[add',
      '[Add',
      '[country',
      'Lorem ipsum',
    ],
    check: places,
  },
};

/** Placeholders from their first character; Roman numbers such as XX and (xx) are not among them. */
const forms = [
  /^(?:TODO|TBD|TBC|FIXME)(?![\p{L}\p{N}])/u,
  /^(?:XX+|xx+)\/(?:\d|XX|xx)/,
  /^(?:X{4,}|x{4,})(?!\p{L})/u,
  /^20(?:XX|xx)(?!\p{L})/u,
  /^\/(?:XX+|xx+)(?!\p{L})/u,
  new RegExp(`^(?:XX+|xx+)(?=\\s(?:${englishMonths.join('|')})\\b)`),
  /^\?{3,}/,
  /^\[ ?\](?![:(])/,
  /^\( ?\)/,
  /^_{4,}/,
  /^\[(?:…|\.{3})\]/,
  /^\[(?:insert|number|date|name|to be|add|country)\b[^\]\n]{0,80}\](?!\()/i,
  /^Lorem ipsum/,
];

function* places({ start, words: found, block, range }: PhrasePlace, context: Context): Iterable<Finding> {
  const { text, draft } = context;
  // Arabic note marks are in parentheses.
  if (draft.language === 'ar' && found.startsWith('(')) return;
  const ahead = text.slice(start, start + 120);
  const [words] = forms.map((form) => form.exec(ahead)).find((match) => match !== null) ?? [];
  if (words === undefined) return;
  // A quotation may be elliptical; a link may be empty.
  if (isQuoted(text, range, start) || /[\]\p{L}-]/u.test(text.charAt(start - 1))) return;
  if (isInLinkOrMark(block, start)) return;
  yield {
    span: { start, end: start + words.length },
    message: `“${words}” is still to be filled in.`,
  };
}
