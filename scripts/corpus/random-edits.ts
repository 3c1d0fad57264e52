/** Spoils the layout of adopted texts as haste and converters do, at places chosen by a seed. */
import { randomFrom } from '../laws/random';

export type Random = (below: number) => number;

export interface Spoiler {
  readonly name: string;
  readonly spoil: (text: string, random: Random) => string;
}

/** Replaces some of the matches of a pattern. @param max of them */
export function some(
  text: string,
  pattern: RegExp,
  max: number,
  random: Random,
  write: (match: RegExpExecArray) => string,
): string {
  const all = [...text.matchAll(pattern)];
  const chosen = new Set<number>();
  for (let count = Math.min(max, all.length); count > 0; count--) chosen.add(random(all.length));
  let result = '';
  let at = 0;
  for (const [index, match] of all.entries()) {
    if (!chosen.has(index)) continue;
    result += text.slice(at, match.index) + write(match);
    at = match.index + match[0].length;
  }
  return result + text.slice(at);
}

const oneOf = (random: Random, ...words: readonly string[]): string => words[random(words.length)] ?? '';

const inWords = /(?<=\p{L}) (?=\p{L})/gu;
const gap = /(?<=[;:,.]\S{0,12})\n\n(?=\S)/gu;

/** Split into paragraphs and other blocks between blank lines. */
function swapped(text: string, random: Random): string {
  const pieces = text.split('\n\n');
  for (let count = 0; count < 3 && pieces.length > 1; count++) {
    const at = random(pieces.length - 1);
    const [one = '', other = ''] = pieces.slice(at, at + 2);
    pieces.splice(at, 2, other, one);
  }
  return pieces.join('\n\n');
}

export const spoilers: readonly Spoiler[] = [
  {
    name: 'lines cut within paragraphs',
    spoil: (text, random) =>
      some(text, inWords, 12, random, () => oneOf(random, '\n', '\n', ' \n', '\n\n', '\n\n---\n\n', '  \n')),
  },
  {
    name: 'doubled blanks and blank lines',
    spoil: (text, random) =>
      some(
        some(text, inWords, 20, random, () => oneOf(random, '  ', '   ', '\u00A0 ', '\t')),
        /\n\n/g,
        12,
        random,
        () => oneOf(random, '\n\n\n', ' \n\n', '\n \n', '\n\n\n\n  \n', '\n\n    '),
      ),
  },
  {
    name: 'lines glued together',
    spoil: (text, random) => some(text, gap, 8, random, () => oneOf(random, '\n', ' ', '', '\n')),
  },
  {
    name: 'numbers and labels removed',
    spoil: (text, random) => some(text, /^(?:\d{1,3}\. |\([a-z]{1,4}\) |\*\*[IVX]+\*\*\n)/gm, 5, random, () => ''),
  },
  { name: 'paragraphs swapped', spoil: swapped },
  {
    name: 'notes in the other notation, some of them',
    spoil: (text, random) =>
      some(text, /<sup>(\d{1,3})<\/sup>|\[\^(\d{1,3})\]:?/g, 6, random, ({ 1: sup, 2: bracket = '', index }) =>
        sup === undefined ? `<sup>${bracket}</sup>` : `[^${sup}]${index > 0 && text[index - 1] === '\n' ? ':' : ''}`,
      ),
  },
  {
    name: 'escapes and signs of converters',
    spoil: (text, random) =>
      some(text, /(?<=\d)\.(?= )|[()’“”–-]|(?<=\p{L}) (?=\p{L})|;$/gmu, 20, random, ([sign]) => {
        if (sign === ' ') return oneOf(random, '&nbsp;', ' \u200B', '\t', ' \u00AD');
        if (sign === '’') return oneOf(random, "'", '&rsquo;');
        if (sign === '“' || sign === '”') return oneOf(random, '"', '&quot;');
        return oneOf(random, `\\${sign}`, `\\${sign}`, `${sign}\uFEFF`);
      }),
  },
  { name: 'line ends of Windows', spoil: (text) => text.replaceAll('\n', '\r\n') },
];

/** Two or three kinds at once. */
export const mixed: Spoiler = {
  name: 'several of these at once',
  spoil: (text, random) => {
    let spoilt = text;
    for (let count = 2 + random(2); count > 0; count--)
      spoilt = spoilers[random(spoilers.length)]?.spoil(spoilt, random) ?? spoilt;
    return spoilt;
  },
};

export const spoilt = ({ spoil }: Spoiler, text: string, seed: number): string => spoil(text, randomFrom(seed));
