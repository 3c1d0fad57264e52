/** Spoils adopted texts as handwriting, pasting, negotiations and simulations do. */
import { some, type Random, type Spoiler } from './random-edits';

const anyMark = /<sup>(\d{1,3})<\/sup>|\[\^(\d{1,3})\](?!:)/g;
const opening = /^((?:\d{1,3}\. )?)\*([A-Z][a-z][^*\n]{2,40})\*(?= )/gm;
const preambular = /^\*(?=[A-Z][a-z]+ing\b)/gm;
const endMark = /[,;](?=(?:<sup>\d{1,3}<\/sup>|\[\^\d{1,3}\])?\n\n)/g;
const number = /^(\d{1,3})\. (?=\*)/gm;

const pick = (random: Random, ...words: readonly string[]): string => words[random(words.length)] ?? '';

/** Replaces each match of a pattern. */
const each = (text: string, pattern: RegExp, write: (match: RegExpExecArray, index: number) => string): string => {
  let count = 0;
  return text.replace(pattern, (...found: unknown[]) => write(found as unknown as RegExpExecArray, count++));
};

const superscript = (figures: string): string =>
  figures.replace(/\d/g, (figure) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(figure)));

export const conversions: readonly Spoiler[] = [
  {
    name: 'closing sign of italics lost',
    spoil: (text, random) => some(text, opening, 6, random, ([, lead = '', words = '']) => `${lead}*${words}`),
  },
  {
    name: 'opening sign of italics lost',
    spoil: (text, random) => some(text, opening, 6, random, ([, lead = '', words = '']) => `${lead}${words}*`),
  },
  {
    name: 'blank inside of italics',
    spoil: (text) =>
      each(text, /(?<=^(?:\d{1,3}\. )?)\*([A-Z][a-z][^*\n]{2,40})\* /gm, ([, words = '']) => `*${words} *`),
  },
  {
    name: 'signs of the organ line lost',
    spoil: (text, random) =>
      text.replace(/^\*(The [^*\n]{4,40})\*,?$/m, (_, name: string) =>
        pick(random, `*${name}`, `**${name},`, `_${name},`, `${name}*,`, `*${name}, *`, `* ${name}*`, `***${name}**`),
      ),
  },
  {
    name: 'two marks in one place',
    spoil: (text, random) =>
      some(text, anyMark, 6, random, ({ 0: mark, 1: sup }) => {
        const other = sup === undefined ? '[^90]' : '<sup>90</sup>';
        return pick(random, mark + other, `${mark}, ${other}`, `${mark},${other}`, `${mark} ${other}`);
      }),
  },
  {
    name: 'marks in other notations',
    spoil: (text, random) =>
      some(text, anyMark, 9, random, ({ 1: sup, 2: bracket }) => {
        const figures = sup ?? bracket ?? '';
        const link = `<a id="footnote-ref-${figures}"></a>[\\[${figures}\\]](#footnote-${figures})`;
        return pick(
          random,
          `[${figures}]`,
          `\\[${figures}\\]`,
          superscript(figures),
          `^${figures}^`,
          `^[A/80/${figures}.]`,
          figures,
          '*',
          `<sup>${figures},${figures}1</sup>`,
          link,
        );
      }),
  },
  {
    name: 'remarks behind the end mark',
    spoil: (text, random) =>
      some(text, endMark, 8, random, ([mark]) =>
        pick(
          random,
          `${mark} <!-- check this -->`,
          `${mark} (agreed ad ref)`,
          `${mark} [EU: reserve]`,
          `${mark}{>>to be seen<<}`,
          `${mark} ✓`,
          `${mark} <br>`,
          `${mark}\\`,
        ),
      ),
  },
  { name: 'end marks lost', spoil: (text, random) => some(text, endMark, 8, random, () => '') },
  {
    name: 'other or doubled end marks',
    spoil: (text, random) =>
      some(text, endMark, 8, random, ([mark]) => pick(random, `${mark}${mark}`, ',;', '.', '...', '…', ' ;', ':', '?')),
  },
  {
    name: 'numbered preamble',
    spoil: (text) => each(text, preambular, (_, index) => `${index + 1}. *`),
  },
  { name: 'numbers with a bracket', spoil: (text) => each(text, number, ([, figures = '']) => `${figures}) `) },
  { name: 'numbers behind bullets', spoil: (text) => each(text, number, ([, figures = '']) => `- ${figures}. `) },
  { name: 'all numbers 1', spoil: (text) => each(text, number, () => '1. ') },
  {
    name: 'labels of negotiations',
    spoil: (text, random) => {
      const wrap = pick(random, '', '**', '[');
      const close = wrap === '[' ? ']' : wrap;
      const preamble = each(text, preambular, (_, index) => `${wrap}PP${index + 1}${close} *`);
      return each(preamble, number, ([, figures = '']) => `${wrap}OP${figures}${close} `);
    },
  },
  {
    name: 'preamble in bullets or quoted',
    spoil: (text, random) => {
      const sign = pick(random, '- ', '* ', '> ', '• ');
      return each(text, preambular, () => `${sign}*`);
    },
  },
  {
    name: 'tags for italics',
    spoil: (text, random) => {
      const tag = pick(random, 'em', 'i', 'u');
      return each(text, opening, ([, lead = '', words = '']) => `${lead}<${tag}>${words}</${tag}>`);
    },
  },
  { name: 'openings in roman type', spoil: (text) => each(text, opening, ([, lead = '', words = '']) => lead + words) },
  {
    name: 'openings in bold type or underscores',
    spoil: (text, random) => {
      const sign = pick(random, '**', '_', '__', '***');
      return each(text, opening, ([, lead = '', words = '']) => `${lead}${sign}${words}${sign}`);
    },
  },
  {
    name: 'openings in small letters',
    spoil: (text, random) => some(text, opening, 6, random, ([whole]) => whole.toLowerCase()),
  },
  {
    name: 'numbers inside of italics',
    spoil: (text) => each(text, /^(\d{1,3})\. \*/gm, ([, figures = '']) => `*${figures}. `),
  },
  {
    name: 'wrapped lines that begin with figures and labels',
    spoil: (text, random) =>
      some(text, /(?<=\p{Ll}) (?=\p{Ll}{3})/gu, 8, random, () =>
        pick(random, '\n12. ', '\n(b) ', '\n- ', '\n3) ', '\n'),
      ),
  },
  {
    name: 'hostile words',
    spoil: (text, random) =>
      some(text, /(?<=\p{Ll}) (?=\p{Ll})/gu, 10, random, () =>
        pick(
          random,
          ' A/78/constructor.1 ',
          ' __proto__ ',
          ' \f ',
          ' \uD83D ',
          ' 😀 ',
          ' \u202E ',
          ' [^ ',
          ' <sup> ',
          ' <!-- ',
          ' ** ',
          ' “ ',
        ),
      ),
  },
];
