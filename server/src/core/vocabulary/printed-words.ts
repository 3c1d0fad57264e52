/** Splits the first words of a paragraph, as far as they may be an opening. */
import { matchEnd } from '../text/match-at';

export interface PrintedWord {
  /** In lower case. */
  readonly folded: string;
  /** Offset after its last letter. */
  readonly end: number;
}

/** The longest known opening has ten words. */
const maxWords = 14;

// Emphasis that ends too early leaves marks between words: "*Takes* note".
const gap = /[*_]{0,3}(?:[ \t\u00A0\u202F]+|[ \t\u00A0\u202F]*(?:\r\n|\n|\r)[ \t\u00A0\u202F]*)[*_]{0,3}/y;

/** Words from a place to the first character that is neither letter nor blank. Each is split off when it is asked for. */
export class PrintedWords {
  private readonly split: PrintedWord[] = [];

  constructor(
    private readonly text: string,
    /** Where the next word may begin; undefined behind the last. */
    private next: number | undefined,
  ) {}

  at(index: number): PrintedWord | undefined {
    while (this.split.length <= index && this.next !== undefined) this.splitNext(this.next);
    return this.split[index];
  }

  private splitNext(start: number): void {
    const end = wordEnd(this.text, start);
    this.next = undefined;
    if (end === start) return;
    this.split.push({ folded: folded(this.text.slice(start, end)), end });
    const behind = gapEnd(this.text, end);
    if (behind > end && this.split.length < maxWords) this.next = behind;
  }
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
  return matchEnd(gap, text, at) ?? at;
}
