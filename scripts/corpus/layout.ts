/** Counts what formatting does to adopted texts: whether it settles, keeps their words and leads to no finding. */
import { type FormatOptions, format } from '../../server/src/core/ide/format';
import { draftSignature, lettersOf } from '../../server/src/core/ide/format/same-draft';
import { check, parse } from '../../server/src/core/index';
import type { AdoptedText } from './texts';

export interface LayoutCounts {
  readonly what: string;
  readonly texts: number;
  readonly unchanged: number;
  readonly settled: number;
  /** Letters and figures are the same, and each paragraph, opening and number is read as before. */
  readonly wordsKept: number;
  readonly noNewFindings: number;
}

/** Ways in which the layout of a text may be spoilt without a change to what it says. */
const spoilers: readonly (readonly [string, (text: string) => string])[] = [
  ['as they are', (text) => text],
  ['with loose blank lines and spaces', loosened],
  ['with the line ends of Windows, loosened', (text) => loosened(text).replaceAll('\n', '\r\n')],
];

const settings: readonly FormatOptions[] = [
  { noBreakSpaces: 'keep', quotationMarks: 'keep' },
  { noBreakSpaces: 'add', quotationMarks: 'curly' },
  { noBreakSpaces: 'remove', quotationMarks: 'curly' },
];

export function countLayout(texts: readonly AdoptedText[]): readonly LayoutCounts[] {
  const all: LayoutCounts[] = [];
  for (const [name, spoil] of spoilers)
    for (const options of name === 'as they are' ? settings : settings.slice(0, 1))
      all.push(countOf(`${name}, no-break spaces: ${options.noBreakSpaces}`, texts, spoil, options));
  return all;
}

function countOf(
  what: string,
  texts: readonly AdoptedText[],
  spoil: (text: string) => string,
  options: FormatOptions,
): LayoutCounts {
  const counts = { what, texts: texts.length, unchanged: 0, settled: 0, wordsKept: 0, noNewFindings: 0 };
  for (const { text } of texts) {
    const before = spoil(text);
    const after = format(before, options);
    if (after === before) counts.unchanged++;
    if (format(after, options) === after) counts.settled++;
    const isKept =
      lettersOf(before) === lettersOf(after) && draftSignature(parse(before)) === draftSignature(parse(after));
    if (isKept) counts.wordsKept++;
    if (after === before || check(after).length <= check(before).length) counts.noNewFindings++;
  }
  return counts;
}

/** Doubles some spaces and blank lines, and leaves blanks at line ends; the same each time. */
function loosened(text: string): string {
  let count = 0;
  return text
    .replace(/(?<=\p{Ll}) (?=\p{Ll})/gu, (space) => (++count % 41 === 0 ? '   ' : space))
    .replace(/(?<=[;,:.])\n\n/g, (gap) => (++count % 3 === 0 ? '  \n\n\n \n' : gap));
}

export function printLayout(texts: readonly AdoptedText[]): void {
  console.log('Formatting');
  for (const { what, texts: whole, unchanged, settled, wordsKept, noNewFindings } of countLayout(texts))
    console.log(
      `  ${what.padEnd(64)} settles at once ${settled} of ${whole}, words unchanged ${wordsKept} of ${whole}, no new finding ${noNewFindings} of ${whole}, no edit ${unchanged} of ${whole}`,
    );
  console.log('');
}
