/** Splits the first words of a paragraph, as far as they can be an opening. */

export interface PrintedWord {
  /** In small letters. */
  readonly folded: string;
  /** Offset behind its last letter. */
  readonly end: number;
}

/** The longest opening known has ten words. */
const maxWords = 14;

// Marks may stand between words where emphasis ends too early: "*Takes* note".
const gap = /[*_]{0,3}(?:[ \t\u00A0\u202F]+|[ \t\u00A0\u202F]*(?:\r\n|\n|\r)[ \t\u00A0\u202F]*)[*_]{0,3}/y;

/** Words from `at` to the first character that is neither letter nor blank. */
export function printedWords(text: string, at: number): readonly PrintedWord[] {
  const words: PrintedWord[] = [];
  let start = at;
  while (words.length < maxWords) {
    const end = wordEnd(text, start);
    if (end === start) break;
    words.push({ folded: folded(text.slice(start, end)), end });
    start = gapEnd(text, end);
    if (start === end) break;
  }
  return words;
}

/** Few words have a capital: the others need no copy. */
const folded = (word: string): string => (/[A-Z]/.test(word) ? word.toLowerCase() : word);

/** Behind letters that hyphens and apostrophes may join. */
function wordEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; isLetter(text.charCodeAt(at)); at++) {
    do at++;
    while (isLetter(text.charCodeAt(at)));
    end = at;
    if (!isJoint(text.charCodeAt(at))) break;
  }
  return end;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Hyphen, straight and curly apostrophe. */
const isJoint = (code: number): boolean => code === 45 || code === 39 || code === 0x2019;

/** Most words have one blank between them. */
function gapEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === 32 && isLetter(text.charCodeAt(at + 1))) return at + 1;
  gap.lastIndex = at;
  return gap.test(text) ? gap.lastIndex : at;
}
