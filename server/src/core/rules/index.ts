/** All rules by id, which is the name of their file. */
import type { RuleList } from './engine';
import { duplicateNote } from './duplicate-note';
import { duplicateParagraphNumber } from './duplicate-paragraph-number';
import { firstParagraphNumber } from './first-paragraph-number';
import { italicsTooLong } from './italics-too-long';
import { italicsTooShort } from './italics-too-short';
import { lastParagraphEnding } from './last-paragraph-ending';
import { malformedOrganLine } from './malformed-organ-line';
import { markWithoutNote } from './mark-without-note';
import { missingColonBeforeSubparagraphs } from './missing-colon-before-subparagraphs';
import { missingOrganLine } from './missing-organ-line';
import { missingParagraphNumber } from './missing-paragraph-number';
import { misspeltOpening } from './misspelt-opening';
import { noteMarkBeforePunctuation } from './note-mark-before-punctuation';
import { noteMarkSequence } from './note-mark-sequence';
import { noteWithoutMark } from './note-without-mark';
import { numberedSingleParagraph } from './numbered-single-paragraph';
import { operativeEnding } from './operative-ending';
import { operativeOpeningNotItalic } from './operative-opening-not-italic';
import { participleInOperativePart } from './participle-in-operative-part';
import { preambleAfterOperative } from './preamble-after-operative';
import { preambularEnding } from './preambular-ending';
import { preambularOpeningNotItalic } from './preambular-opening-not-italic';
import { skippedParagraphNumber } from './skipped-paragraph-number';
import { subparagraphDegree } from './subparagraph-degree';
import { subparagraphSequence } from './subparagraph-sequence';
import { unknownOpening } from './unknown-opening';
import { verbInPreamble } from './verb-in-preamble';

export const rules = {
  'duplicate-note': duplicateNote,
  'duplicate-paragraph-number': duplicateParagraphNumber,
  'first-paragraph-number': firstParagraphNumber,
  'italics-too-long': italicsTooLong,
  'italics-too-short': italicsTooShort,
  'last-paragraph-ending': lastParagraphEnding,
  'malformed-organ-line': malformedOrganLine,
  'mark-without-note': markWithoutNote,
  'missing-colon-before-subparagraphs': missingColonBeforeSubparagraphs,
  'missing-organ-line': missingOrganLine,
  'missing-paragraph-number': missingParagraphNumber,
  'misspelt-opening': misspeltOpening,
  'note-mark-before-punctuation': noteMarkBeforePunctuation,
  'note-mark-sequence': noteMarkSequence,
  'note-without-mark': noteWithoutMark,
  'numbered-single-paragraph': numberedSingleParagraph,
  'operative-ending': operativeEnding,
  'operative-opening-not-italic': operativeOpeningNotItalic,
  'participle-in-operative-part': participleInOperativePart,
  'preamble-after-operative': preambleAfterOperative,
  'preambular-ending': preambularEnding,
  'preambular-opening-not-italic': preambularOpeningNotItalic,
  'skipped-paragraph-number': skippedParagraphNumber,
  'subparagraph-degree': subparagraphDegree,
  'subparagraph-sequence': subparagraphSequence,
  'unknown-opening': unknownOpening,
  'verb-in-preamble': verbInPreamble,
} satisfies RuleList;

export type RuleId = keyof typeof rules;
