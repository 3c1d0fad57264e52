/** Reads paragraph numbers and sub-paragraph labels. */
import { matchAt } from '../text/match-at';
import { fromRoman, toRoman } from '../text/roman';
import type { Label, LabelAlphabet, LabelWrapper, ParagraphNumber } from '../document/nodes';

/** A possible reading of a label: `(i)` is the ninth letter or the first roman numeral. */
export interface LabelReading {
  readonly alphabet: LabelAlphabet;
  readonly ordinal: number;
}

/** A label before its reading is decided. */
export interface PrintedLabel {
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
  readonly wrapper: LabelWrapper;
  /** Never empty; the likelier reading first. */
  readonly readings: readonly [LabelReading, ...LabelReading[]];
}

// "12.", escaped "12\.", mistyped "12 .", bold "**12.**", Arabic "12 -". No UN text has a thousand paragraphs, but sentences begin with years.
const number =
  /(?:\*\*)?(\d{1,3})(?: bis| ter| quater)?(?:[ \t\u00A0]?\\?\.|\\?(?=\*\*))(?:\*\*)?(?=[\s*_“"<[\\]|$)|(\d{1,3}) ?[-–—−](?=\s)/y;
const label =
  /\((?:([a-z]{1,4}|[ivxl]{5,9})|(\d{1,2}))\\?\)(?=[\s*_“"<[]|$)|(?:([a-z]{1,2}|[ivxl]{1,9})|(\d{1,2}))\\?(\)|\.)(?=[\s*_“"<[])|([-–—•·])(?=\s)/y;

/** The paragraph number printed at `at`. */
export function numberAt(text: string, at: number): ParagraphNumber | undefined {
  const match = matchAt(number, text, at);
  const figures = match?.[1] ?? match?.[2];
  if (!match || figures === undefined) return undefined;
  const first = at + match[0].indexOf(figures);
  return {
    span: { start: at, end: at + match[0].length },
    figures: { start: first, end: first + figures.length },
    label: `${figures}.`,
    value: Number(figures),
  };
}

/** The sub-paragraph label printed at `at`. */
export function labelAt(text: string, at: number): PrintedLabel | undefined {
  const match = matchAt(label, text, at);
  if (!match) return undefined;
  const [printed, letters, digits, bareLetters, bareDigits, end, bullet] = match;
  const span = { start: at, end: at + printed.length };
  if (bullet) return { span, text: printed, wrapper: 'none', readings: [{ alphabet: 'bullet', ordinal: 0 }] };
  const wrapper = (letters ?? digits) ? 'parentheses' : end === ')' ? 'parenthesis' : 'dot';
  const figures = digits ?? bareDigits;
  const readings = figures
    ? ([{ alphabet: 'digit', ordinal: Number(figures) }] as const)
    : readingsOf(letters ?? bareLetters ?? '');
  return readings && { span, text: printed, wrapper, readings };
}

/** The printed label with the right reading. */
export const asLabel = (printed: PrintedLabel, reading: LabelReading): Label => ({
  span: printed.span,
  text: printed.text,
  wrapper: printed.wrapper,
  ...reading,
});

/** The label of a reading, without brackets: 27 in letters is `aa`. */
export function printOrdinal(alphabet: LabelAlphabet, ordinal: number): string {
  if (alphabet === 'letter') {
    // After (z) come (aa), (bb): the letter is doubled.
    return String.fromCharCode(97 + ((ordinal - 1) % 26)).repeat(Math.floor((ordinal - 1) / 26) + 1);
  }
  return alphabet === 'roman' ? toRoman(ordinal) : String(ordinal);
}

/** What the letters of a label can mean, without brackets; undefined for other words. */
export function readingsOf(letters: string): readonly [LabelReading, ...LabelReading[]] | undefined {
  const first = letters.charCodeAt(0) - 96;
  const isRepeated = [...letters].every((letter) => letter === letters[0]);
  const asLetters: LabelReading | undefined =
    letters.length === 1 || (isRepeated && letters.length === 2)
      ? { alphabet: 'letter', ordinal: first + 26 * (letters.length - 1) }
      : undefined;
  const value = fromRoman(letters);
  const asRoman: LabelReading | undefined = value ? { alphabet: 'roman', ordinal: value } : undefined;
  if (asLetters && asRoman) return letters.length > 1 || letters === 'i' ? [asRoman, asLetters] : [asLetters, asRoman];
  const only = asLetters ?? asRoman;
  return only && [only];
}
