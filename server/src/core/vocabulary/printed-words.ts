/** Splits the first words of a paragraph, as far as they can be an opening. */

export interface PrintedWord {
  /** In small letters. */
  readonly folded: string;
  /** Offset behind its last letter. */
  readonly end: number;
}

/** The longest opening known has ten words. */
const mostWords = 14;

const word = /[A-Za-z]+(?:[-'’][A-Za-z]+)*/y;
// Marks may stand between words where emphasis ends too early: "*Takes* note".
const gap = /[*_]{0,3}(?:[ \t\u00A0\u202F]+|[ \t\u00A0\u202F]*(?:\r\n|\n|\r)[ \t\u00A0\u202F]*)[*_]{0,3}/y;

/** The words split last: both parts of a resolution are asked for an opening at the same place. */
let last: { readonly text: string; readonly at: number; readonly words: readonly PrintedWord[] } | undefined;

/** Words from `at` to the first character that is neither letter nor blank. */
export function printedWords(text: string, at: number): readonly PrintedWord[] {
  if (last?.at !== at || last.text !== text) last = { text, at, words: split(text, at) };
  return last.words;
}

function split(text: string, at: number): readonly PrintedWord[] {
  const words: PrintedWord[] = [];
  let start = at;
  while (words.length < mostWords) {
    word.lastIndex = start;
    const printed = word.exec(text)?.[0];
    if (printed === undefined) break;
    const end = start + printed.length;
    words.push({ folded: printed.toLowerCase(), end });
    gap.lastIndex = end;
    const between = gap.exec(text);
    if (!between) break;
    start = end + between[0].length;
  }
  return words;
}
