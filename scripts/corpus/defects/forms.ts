/** Slips in numbers, sums, capitals and marks, and in lines that only some bodies use. */
import { isJudged } from '../../../server/src/core/rules/support/judged';
import type { Resolution } from '../../../server/src/core/document/nodes';
import { runningText } from '../../../server/src/core/reading/running-text';
import { type Defect, own, type Planting, replace } from './planting';
import { slip } from './wording';

const small = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Every match of a pattern in the paragraphs, quotations included. */
function anywhere(resolution: Resolution, pattern: RegExp, wrong: (match: RegExpExecArray) => string): Planting[] {
  const { text } = resolution;
  return runningText(resolution).flatMap(({ part, range }) =>
    isJudged(part)
      ? [...text.slice(range.start, range.end).matchAll(pattern)].map((match) =>
          replace(range.start + match.index, range.start + match.index + match[0].length, wrong(match)),
        )
      : [],
  );
}

const inCouncil =
  (places: Defect['places']): Defect['places'] =>
  (resolution) =>
    resolution.organ === 'SC' ? places(resolution) : [];

export const formDefects: readonly Defect[] = [
  slip('“article” of the Charter', 'article-capital', /\bArticle(?= \d+ of the Charter(?! of the [^U]))/g, 'article'),
  slip(
    '“Article” of a convention',
    'article-capital',
    /\barticle(?= \d+ of the (?:Convention|Covenant)\b)/g,
    'Article',
  ),
  {
    ...slip(
      'sum with a dollar sign',
      'dollar-sign',
      /(?<![\d,.])(\d[\d,.]*(?: million| billion)?) (?:United States )?dollars\b/g,
      ([, sum = '']) => `US$ ${sum}`,
    ),
    isRestored: false,
  },
  {
    ...slip('genitive of an abbreviation', 'abbreviation-possessive', /\bSecretary-General(?=’s \p{Ll})/gu, 'UNHRF'),
    isRestored: false,
  },
  slip('comma after “in this regard” left out', 'interposed-phrase-comma', /(?<=\*, in this regard),/g, ''),
  slip('comma before “in this regard” left out', 'interposed-phrase-comma', /(?<=[a-z]\*), (?=in this regard,)/g, ' '),
  slip(
    'small number in figures',
    'number-form',
    /(?<!\d\d.{0,90}|\b(?:to|and|or) |[-–]|^)\b(two|three|four|five|six|seven|eight|nine)(?= (?:days|months|meetings|countries|members|hours)\b)(?!.{0,100}\d\d)/gs,
    ([, word = '']) => String(small.indexOf(word)),
  ),
  {
    name: 'comma inside the quotation mark',
    rule: 'punctuation-in-quotation',
    isRestored: true,
    places: (resolution) => anywhere(resolution, /”,(?!”)(?= )/g, () => ',”'),
  },
  slip(
    '“all states”',
    'fixed-term',
    /\b(all|developing|coastal) States(?= [a-z,;])(?! (?:parties|members|of))/g,
    ([, kind = '']) => `${kind} states`,
  ),
  slip('“the government of”', 'fixed-term', /\bthe Government of(?= \p{Lu})/gu, 'the government of'),
  slip('“capacity building”', 'un-spelling', /\bcapacity-building(?![-’])/g, 'capacity building'),
  slip('“peace-keeping”', 'un-spelling', /\bpeacekeeping(?![-’])/g, 'peace-keeping'),
  slip('“internet”', 'fixed-term', /\bInternet(?= [a-z])/g, 'internet'),
  {
    name: 'session in figures in the heading',
    rule: 'session-in-figures',
    isRestored: true,
    places: ({ heading: { session } }) =>
      session && session.value.startsWith('Seventy-')
        ? [replace(session.span.start, session.span.start + session.value.indexOf(' '), figuresOf(session.value))]
        : [],
  },
  {
    name: 'vote line with its full stop outside',
    rule: 'malformed-vote-line',
    isRestored: true,
    places: ({ text, organ }) => {
      const at = organ === 'HRC' ? text.lastIndexOf('vote.]') : -1;
      return at < 0 ? [] : [replace(at + 4, at + 6, '].')];
    },
  },
  {
    name: 'title in a text of the Security Council',
    rule: 'title-in-council-resolution',
    isRestored: false,
    places: inCouncil(({ heading: { adoption }, text }) => {
      if (!adoption) return [];
      const start = text.lastIndexOf('\n', adoption.span.start) + 1;
      return [replace(start, start, '**Safe harbours**\n\n')];
    }),
  },
  {
    name: 'adoption line without its comma',
    rule: 'malformed-adoption-line',
    isRestored: true,
    places: inCouncil(({ heading: { adoption }, text }) => {
      const at = adoption ? text.indexOf(' meeting, on ', adoption.span.start) : -1;
      return at < 0 || at > (adoption?.span.end ?? 0) ? [] : [replace(at + 8, at + 9, '', at)];
    }),
  },
  {
    name: 'text of the Security Council that does not stay seized',
    rule: 'missing-seized-paragraph',
    isRestored: false,
    places: inCouncil((resolution) => {
      const last = own(resolution)[0]?.operative.at(-1);
      const at = last ? resolution.text.indexOf('seized of the matter', last.span.start) : -1;
      return at < 0 ? [] : [replace(at, at + 'seized of the matter'.length, 'informed')];
    }),
  },
];

/** `78th` of “Seventy-eighth session”. */
function figuresOf(words: string): string {
  const units = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
  const value = 71 + units.findIndex((unit) => words.startsWith(`Seventy-${unit}`));
  return `${value}${{ 71: 'st', 72: 'nd', 73: 'rd' }[value] ?? 'th'}`;
}
