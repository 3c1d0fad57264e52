/** A paragraph is cited in full words and by its number: “paragraph 3”, “subparagraph (a)”, “paragraph 5 (a) (ii)”. */
import { matchAt } from '../../text/match-at';
import { ordinal } from '../../vocabulary/numerals';
import type { Context, Finding, PhrasePlace, Rule } from '../rule';
import { isQuoted } from '../../reading/quotation';
import { paragraphManual, practice } from '../support/authorities';
import { quoted } from '../support/words';
import { capitalised } from '../../text/capital';

/** A form that is not used, and its replacement. */
interface Form {
  readonly starts: readonly string[];
  readonly pattern: RegExp;
  readonly right: (printed: string) => string;
  readonly why: string;
  /** Correct in notes and brackets, where references are abbreviated. */
  readonly isForNotes?: boolean;
  /** A paragraph label of a text under negotiation; only the drafter knows its number. */
  readonly isLabel?: boolean;
}

const keepCapital = (printed: string, right: string): string =>
  /^[A-Z][a-z]/.test(printed) ? capitalised(right) : right;
const plural = (printed: string): string => (/s\.?[ \u00A0]?$/.test(printed) ? 'paragraphs' : 'paragraph');

const forms: readonly Form[] = [
  {
    starts: ['operative paragraph', 'Operative paragraph'],
    pattern: /operative[ \u00A0]paragraphs?(?=[ \u00A0]\d)/iy,
    right: (printed) => keepCapital(printed, plural(printed)),
    why: 'an operative paragraph is cited as a paragraph',
  },
  {
    starts: ['preambular paragraph ', 'preambular paragraph\u00A0', 'Preambular paragraph ', 'PP'],
    pattern:
      /(?<!\bthe[ \u00A0])(?:preambular[ \u00A0]paragraph[ \u00A0]|PP[ \u00A0]?)[1-9]\d?(?![\p{L}\d./–-]|[ \u00A0]?[(,]|,? (?:and|to|or) \d)/iuy,
    right: (printed) => keepCapital(printed, `the ${ordinal(Number(printed.replace(/\D/g, '')))} preambular paragraph`),
    why: 'preambular paragraphs have no numbers and are counted in words',
    isLabel: true,
  },
  {
    starts: ['OP'],
    pattern: /OPs?[ \u00A0]?\d{1,3}(?![\p{L}\d/–-])/uy,
    right: (printed) => printed.replace(/^OP(s?)[ \u00A0]?/, 'paragraph$1 '),
    why: 'a paragraph is cited in full words',
    isLabel: true,
  },
  {
    starts: ['para. ', 'para.\u00A0', 'paras. ', 'paras.\u00A0'],
    pattern: /paras?\.(?=[ \u00A0]\d)/y,
    right: plural,
    why: 'the abbreviation stands only in notes and in brackets',
    isForNotes: true,
  },
  {
    starts: ['sub-paragraph', 'Sub-paragraph'],
    pattern: /sub-paragraph/iy,
    right: (printed) => printed.replace('-', ''),
    why: 'the word has no hyphen',
  },
  {
    starts: ['paragraph ', 'paragraphs ', 'para. ', 'paras. ', 'paragraph\u00A0', 'paragraphs\u00A0'],
    pattern: /para(?:graph)?s?\.?[ \u00A0]\d{1,4}(?:[ \u00A0]?\([a-z]{1,5}\)){1,4}/y,
    right: (printed) => printed.replace(/[ \u00A0]?\(/g, ' ('),
    why: 'a space stands before each bracket',
  },
];

export const paragraphReferenceForm: Rule = {
  meta: {
    title: 'A paragraph is cited in full words, with spaces: “paragraph 3”, “subparagraph (a)”, “paragraph 5 (a) (ii)”',
    severity: 'warning',
    authority: [
      paragraphManual,
      practice('“operative paragraph” in 3 places of 2,241 texts of the Assembly, “para.” only in notes and brackets'),
    ],
    conventions: ['XRF-02', 'XRF-03'],
    exceptFor: ['OTHER'],
    // The Security Council sometimes abbreviates or drops spaces.
    severityIn: { SC: 'hint' },
  },
  checks: {},
  phrases: { starts: [...new Set(forms.flatMap(({ starts }) => starts))], check: place },
};

function* place({ start, block, range, words }: PhrasePlace, { text }: Context): Iterable<Finding> {
  for (const { starts, pattern, right, why, isForNotes, isLabel } of forms) {
    if (!starts.some((each) => words.startsWith(each))) continue;
    const printed = matchAt(pattern, text, start)?.[0];
    if (printed === undefined || printed.replaceAll('\u00A0', ' ') === right(printed).replaceAll('\u00A0', ' '))
      continue;
    // Not a paragraph: possibly a note in another notation.
    const mayAbbreviate = block.kind === 'note' || block.kind === 'plain';
    if (isForNotes && (mayAbbreviate || isBracketed(text.slice(range.start, start)))) continue;
    // “PP1” at the start of a paragraph is its own label.
    if (isQuoted(text, range, start) || beginsLine(text, start)) return;
    const span = { start, end: start + printed.length };
    yield {
      span,
      message: `Write ${quoted(right(printed))} for ${quoted(printed)}: ${why}.`,
      fix: {
        title: `Change to ${quoted(right(printed))}`,
        isSafe: !isLabel || /^[ \u00A0]of[ \u00A0]/.test(text.slice(span.end, span.end + 4)),
        edits: [{ span, text: right(printed) }],
      },
    };
    return;
  }
}

/** Whether only signs and tags precede it on its line. */
const beginsLine = (text: string, at: number): boolean =>
  /(?:^|[\r\n])(?:[^\p{L}\p{N}\r\n]|<\/?[a-z]{1,10}>){0,40}$/iu.test(text.slice(Math.max(0, at - 60), at));

/** Whether a bracket is open at the end of `before`. */
const isBracketed = (before: string): boolean =>
  before.lastIndexOf('(') > before.lastIndexOf(')') || before.lastIndexOf('[') > before.lastIndexOf(']');
