/** Slips of style, spelling and typing, and those in the form of notes. */
import { isQuoted } from '../../../server/src/core/reading/quotation';
import { runningText } from '../../../server/src/core/reading/running-text';
import { isJudged } from '../../../server/src/core/rules/support/judged';
import { isItalic } from '../../../server/src/core/rules/support/inside';
import type { Resolution } from '../../../server/src/core/document/nodes';
import type { RuleId } from '../../../server/src/core/rules/index';
import { type Defect, type Planting, replace } from './planting';
import { englishMonths } from '../../../server/src/core/vocabulary/months';

/** Every match of a pattern in running text, outside quotations, titles and links. */
function found(resolution: Resolution, pattern: RegExp, wrong: (match: RegExpExecArray) => string): Planting[] {
  const { text } = resolution;
  return runningText(resolution).flatMap(({ block, part, range }) => {
    if (!isJudged(part)) return [];
    return [...text.slice(range.start, range.end).matchAll(pattern)].flatMap((match) => {
      const start = range.start + match.index;
      const isLinked = block.inlines.some(
        ({ kind, span }) => kind === 'link' && span.start <= start && start < span.end,
      );
      if (isLinked || isItalic(block, start) || isQuoted(text, range, start)) return [];
      return [replace(start, start + match[0].length, wrong(match))];
    });
  });
}

export const slip = (
  name: string,
  rule: RuleId,
  pattern: RegExp,
  wrong: string | ((match: RegExpExecArray) => string),
): Defect => ({
  name,
  rule,
  isRestored: true,
  places: (resolution) =>
    // Security Council texts are left out, as its practice differs.
    resolution.organ === 'SC' ? [] : found(resolution, pattern, typeof wrong === 'string' ? () => wrong : wrong),
});

const months = englishMonths.join('|');

export const wordingDefects: readonly Defect[] = [
  slip('its written as it is', 'contraction', /\bits\b/g, 'it’s'),
  slip('a verb contracted', 'contraction', /\bdo not\b/g, 'don’t'),
  slip(
    'the symbol in place of the number',
    'symbol-for-number',
    /\b(its resolution )(\d{2}\/\d{1,3})(?!\d| [A-Z]\b)/g,
    ([, words = '', number = '']) => `${words}A/RES/${number}`,
  ),
  slip('“%”', 'percent-sign', /(?<=\d) per cent\b/g, '%'),
  slip('“percent”', 'percent-sign', /\bper cent\b/g, 'percent'),
  slip(
    'month before day',
    'date-form',
    new RegExp(`(?<![\\d–] ?)\\b(\\d{1,2}) (${months}) (\\d{4})\\b`, 'g'),
    ([, day = '', month = '', year = '']) => `${month} ${day}, ${year}`,
  ),
  slip(
    'day as an ordinal',
    'date-form',
    new RegExp(`(?<![\\d–] ?)\\b\\d{1,2}(?= (?:${months})\\b)`, 'g'),
    ([day]) => `${day}th`,
  ),
  slip('thousands without commas', 'thousands-separator', /(?<![\d,.])\d{2,3},\d{3}(?= \p{Ll})/gu, ([figures]) =>
    figures.replaceAll(',', ''),
  ),
  slip('years with a hyphen', 'range-dash', /(?<=[ (](?:19|20)\d\d)–(?=(?:19|20)\d\d\b)/g, '-'),
  slip('em dash', 'range-dash', /(?<=\p{L}) – (?=\p{L})/gu, '—'),
  slip('“-ise”', 'un-spelling', /(?<=\b(?:recogn|organ|real|emphas|util|mobil))iz(?=e|ing|ation)/g, 'is'),
  slip('“program”', 'un-spelling', /(?<![-‑])\bprogramme(?=s?\b)(?![’])/g, 'program'),
  slip('“towards” as “toward”', 'un-spelling', /\btowards\b/g, 'toward'),
  slip('“labor”', 'un-spelling', /\blabour\b(?!-)/g, 'labor'),
  slip('“UN”', 'abbreviation', /(?<=\bthe )United Nations(?= [a-z])/g, 'UN'),
  slip('“SDGs”', 'abbreviation', /(?<=\bthe )Sustainable Development Goals(?=[,;]| [a-z])/g, 'SDGs'),
  slip('“Secretary General”', 'fixed-term', /(?<=the )Secretary-General(?= to\b)/g, 'Secretary General'),
  slip('“UN Charter”', 'fixed-term', /\bCharter of the United Nations\b/g, 'UN Charter'),
  slip('“the internet”', 'fixed-term', /(?<=\bthe )Internet(?= [a-z])/g, 'internet'),
  slip('“member states”', 'member-states-capital', /\bMember States\b(?![-’])/g, 'member states'),
  slip('“78th session”', 'session-in-figures', /\bseventy-eighth(?= session of the General Assembly)/g, '78th'),
  slip(
    '“its 79th session”',
    'session-in-figures',
    /(?<=General Assembly at its |provisional agenda of its )seventy-ninth(?= session)/g,
    '79th',
  ),
  slip('“inter alia” in italics', 'emphasis-in-paragraph', /\binter alia\b/g, '*inter alia*'),
  slip('word twice', 'doubled-word', / (?:the|of|to|and|in)(?= \p{Ll})/gu, ([word]) => word + word),
  slip('two spaces', 'double-space', /(?<=\p{L}) (?=\p{L})/gu, '  '),
  slip('straight apostrophe', 'straight-quotes', /(?<=\p{L})’(?=s\b)/gu, "'"),
  { ...slip('number left open', 'placeholder', /(?<=\d\d\/)\d{2,3}(?= of \d)/g, 'xx'), isRestored: false },
  { ...slip('date left open', 'placeholder', /\b\d{1,2} \w+ 20\d\d\b/g, '[insert date]'), isRestored: false },
  slip('name of a character', 'converter-debris', /\u00A0/g, '&nbsp;'),
  {
    name: 'note without its full stop',
    rule: 'note-full-stop',
    isRestored: true,
    places: ({ text, notes }) =>
      notes.flatMap(({ fragments }) => {
        const end = fragments.at(-1)?.end ?? 0;
        return /\p{L}\.$/u.test(text.slice(end - 2, end)) ? [replace(end - 1, end, '', end - 2)] : [];
      }),
  },
  {
    name: '“Ibid” without its full stop',
    rule: 'ibid-form',
    isRestored: true,
    places: ({ text, notes }) =>
      notes.flatMap(({ contentStart }) =>
        text.startsWith('Ibid.,', contentStart) ? [replace(contentStart, contentStart + 6, 'Ibid,')] : [],
      ),
  },
];
