/** Splits the first words of a paragraph, as far as they can be an opening. */

export interface PrintedWord {
  /** In small letters. */
  readonly folded: string;
  /** Offset behind its last letter. */
  readonly end: number;
}

/** The longest opening known has ten words. */
const maxWords = 14;

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
  while (words.length < maxWords) {
    // `test` moves `lastIndex` behind the match without making a list of its groups.
    word.lastIndex = start;
    if (!word.test(text)) break;
    const end = word.lastIndex;
    words.push({ folded: text.slice(start, end).toLowerCase(), end });
    gap.lastIndex = end;
    if (!gap.test(text)) break;
    start = gap.lastIndex;
  }
  return words;
}
