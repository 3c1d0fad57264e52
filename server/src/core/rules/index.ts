/** All rules by id, which is the name of their file. */
import type { RuleList } from './engine';
import { abbreviation } from './abbreviation';
import { abbreviationInTitle } from './abbreviation-in-title';
import { abbreviationPossessive } from './abbreviation-possessive';
import { adoptionDateOutsideSession } from './adoption-date-outside-session';
import { andBeforeLast } from './and-before-last';
import { annexLabel } from './annex-label';
import { articleCapital } from './article-capital';
import { blankInParagraphNumber } from './blank-in-paragraph-number';
import { citationDateMismatch } from './citation-date-mismatch';
import { citationDateOutsideSession } from './citation-date-outside-session';
import { citationsOutOfOrder } from './citations-out-of-order';
import { contraction } from './contraction';
import { converterDebris } from './converter-debris';
import { councilResolutionWithoutYear } from './council-resolution-without-year';
import { countryName } from './country-name';
import { dateForm } from './date-form';
import { dollarSign } from './dollar-sign';
import { doubleSpace } from './double-space';
import { doubledSequenceWord } from './doubled-sequence-word';
import { doubledWord } from './doubled-word';
import { duplicateNote } from './duplicate-note';
import { duplicateParagraphNumber } from './duplicate-paragraph-number';
import { emphasisInParagraph } from './emphasis-in-paragraph';
import { emptyNote } from './empty-note';
import { firstParagraphNumber } from './first-paragraph-number';
import { fixedTerm } from './fixed-term';
import { halfOfJointSymbol } from './half-of-joint-symbol';
import { headingDateMismatch } from './heading-date-mismatch';
import { headingNumberMismatch } from './heading-number-mismatch';
import { headingSessionMismatch } from './heading-session-mismatch';
import { ibidForm } from './ibid-form';
import { indigenousPeoplesCapital } from './indigenous-peoples-capital';
import { innerItalicVerb } from './inner-italic-verb';
import { interposedPhraseComma } from './interposed-phrase-comma';
import { italicsTooLong } from './italics-too-long';
import { italicsTooShort } from './italics-too-short';
import { lastParagraphEnding } from './last-paragraph-ending';
import { linkToAnotherDocument } from './link-to-another-document';
import { listItemCapital } from './list-item-capital';
import { listItemEnding } from './list-item-ending';
import { malformedAdoptionLine } from './malformed-adoption-line';
import { malformedOrganLine } from './malformed-organ-line';
import { malformedReportLine } from './malformed-report-line';
import { malformedSymbol } from './malformed-symbol';
import { malformedVoteLine } from './malformed-vote-line';
import { markWithoutNote } from './mark-without-note';
import { memberStatesCapital } from './member-states-capital';
import { missingAnnex } from './missing-annex';
import { missingCitationDate } from './missing-citation-date';
import { missingClosingLines } from './missing-closing-lines';
import { missingColonBeforeSubparagraphs } from './missing-colon-before-subparagraphs';
import { missingOrganLine } from './missing-organ-line';
import { missingParagraphNumber } from './missing-paragraph-number';
import { missingParagraphReference } from './missing-paragraph-reference';
import { missingSeizedParagraph } from './missing-seized-paragraph';
import { missingSequenceWord } from './missing-sequence-word';
import { missingSponsors } from './missing-sponsors';
import { misspeltOpening } from './misspelt-opening';
import { mixedSectionNumbering } from './mixed-section-numbering';
import { mixedStatesParties } from './mixed-states-parties';
import { newObservance } from './new-observance';
import { noteFullStop } from './note-full-stop';
import { noteMarkBeforePunctuation } from './note-mark-before-punctuation';
import { noteMarkSeparator } from './note-mark-separator';
import { noteMarkSequence } from './note-mark-sequence';
import { noteWithoutMark } from './note-without-mark';
import { numberForm } from './number-form';
import { numberedSingleParagraph } from './numbered-single-paragraph';
import { openingOfAnotherBody } from './opening-of-another-body';
import { operativeEnding } from './operative-ending';
import { operativeOpeningNotItalic } from './operative-opening-not-italic';
import { ordinalSuffix } from './ordinal-suffix';
import { paragraphReferenceForm } from './paragraph-reference-form';
import { participleInOperativePart } from './participle-in-operative-part';
import { pastSession } from './past-session';
import { percentSign } from './percent-sign';
import { placeholder } from './placeholder';
import { preambleAfterOperative } from './preamble-after-operative';
import { preambularEnding } from './preambular-ending';
import { preambularOpeningNotItalic } from './preambular-opening-not-italic';
import { punctuationInQuotation } from './punctuation-in-quotation';
import { rangeDash } from './range-dash';
import { repeatedCitationDate } from './repeated-citation-date';
import { repeatedNoteMark } from './repeated-note-mark';
import { resolutionNumberUnknown } from './resolution-number-unknown';
import { resolutionOfAnotherBody } from './resolution-of-another-body';
import { selfReference } from './self-reference';
import { sequenceWordPosition } from './sequence-word-position';
import { sessionInFigures } from './session-in-figures';
import { singleItemList } from './single-item-list';
import { skippedParagraphNumber } from './skipped-paragraph-number';
import { sponsorsOutOfOrder } from './sponsors-out-of-order';
import { straightQuotes } from './straight-quotes';
import { straySequenceWord } from './stray-sequence-word';
import { subparagraphDegree } from './subparagraph-degree';
import { subparagraphSequence } from './subparagraph-sequence';
import { symbolForNumber } from './symbol-for-number';
import { textAfterList } from './text-after-list';
import { thousandsSeparator } from './thousands-separator';
import { titleInCouncilResolution } from './title-in-council-resolution';
import { titlePunctuation } from './title-punctuation';
import { unSpelling } from './un-spelling';
import { uncommonVerb } from './uncommon-verb';
import { unknownOpening } from './unknown-opening';
import { unknownProfile } from './unknown-profile';
import { unpairedBracket } from './unpaired-bracket';
import { unpairedQuotationMark } from './unpaired-quotation-mark';
import { unresolvedText } from './unresolved-text';
import { unusedAllowance } from './unused-allowance';
import { verbInPreamble } from './verb-in-preamble';
import { wrongMood } from './wrong-mood';

const list = {
  abbreviation: abbreviation,
  'abbreviation-in-title': abbreviationInTitle,
  'abbreviation-possessive': abbreviationPossessive,
  'adoption-date-outside-session': adoptionDateOutsideSession,
  'and-before-last': andBeforeLast,
  'annex-label': annexLabel,
  'article-capital': articleCapital,
  'blank-in-paragraph-number': blankInParagraphNumber,
  'citation-date-mismatch': citationDateMismatch,
  'citation-date-outside-session': citationDateOutsideSession,
  'citations-out-of-order': citationsOutOfOrder,
  contraction: contraction,
  'converter-debris': converterDebris,
  'council-resolution-without-year': councilResolutionWithoutYear,
  'country-name': countryName,
  'date-form': dateForm,
  'dollar-sign': dollarSign,
  'double-space': doubleSpace,
  'doubled-sequence-word': doubledSequenceWord,
  'doubled-word': doubledWord,
  'duplicate-note': duplicateNote,
  'duplicate-paragraph-number': duplicateParagraphNumber,
  'emphasis-in-paragraph': emphasisInParagraph,
  'empty-note': emptyNote,
  'first-paragraph-number': firstParagraphNumber,
  'fixed-term': fixedTerm,
  'half-of-joint-symbol': halfOfJointSymbol,
  'heading-date-mismatch': headingDateMismatch,
  'heading-number-mismatch': headingNumberMismatch,
  'heading-session-mismatch': headingSessionMismatch,
  'ibid-form': ibidForm,
  'indigenous-peoples-capital': indigenousPeoplesCapital,
  'inner-italic-verb': innerItalicVerb,
  'interposed-phrase-comma': interposedPhraseComma,
  'italics-too-long': italicsTooLong,
  'italics-too-short': italicsTooShort,
  'last-paragraph-ending': lastParagraphEnding,
  'link-to-another-document': linkToAnotherDocument,
  'list-item-capital': listItemCapital,
  'list-item-ending': listItemEnding,
  'malformed-adoption-line': malformedAdoptionLine,
  'malformed-organ-line': malformedOrganLine,
  'malformed-report-line': malformedReportLine,
  'malformed-symbol': malformedSymbol,
  'malformed-vote-line': malformedVoteLine,
  'mark-without-note': markWithoutNote,
  'member-states-capital': memberStatesCapital,
  'missing-annex': missingAnnex,
  'missing-citation-date': missingCitationDate,
  'missing-closing-lines': missingClosingLines,
  'missing-colon-before-subparagraphs': missingColonBeforeSubparagraphs,
  'missing-organ-line': missingOrganLine,
  'missing-paragraph-number': missingParagraphNumber,
  'missing-paragraph-reference': missingParagraphReference,
  'missing-seized-paragraph': missingSeizedParagraph,
  'missing-sequence-word': missingSequenceWord,
  'missing-sponsors': missingSponsors,
  'misspelt-opening': misspeltOpening,
  'mixed-section-numbering': mixedSectionNumbering,
  'mixed-states-parties': mixedStatesParties,
  'new-observance': newObservance,
  'note-full-stop': noteFullStop,
  'note-mark-before-punctuation': noteMarkBeforePunctuation,
  'note-mark-separator': noteMarkSeparator,
  'note-mark-sequence': noteMarkSequence,
  'note-without-mark': noteWithoutMark,
  'number-form': numberForm,
  'numbered-single-paragraph': numberedSingleParagraph,
  'opening-of-another-body': openingOfAnotherBody,
  'operative-ending': operativeEnding,
  'operative-opening-not-italic': operativeOpeningNotItalic,
  'ordinal-suffix': ordinalSuffix,
  'paragraph-reference-form': paragraphReferenceForm,
  'participle-in-operative-part': participleInOperativePart,
  'past-session': pastSession,
  'percent-sign': percentSign,
  placeholder: placeholder,
  'preamble-after-operative': preambleAfterOperative,
  'preambular-ending': preambularEnding,
  'preambular-opening-not-italic': preambularOpeningNotItalic,
  'punctuation-in-quotation': punctuationInQuotation,
  'range-dash': rangeDash,
  'repeated-citation-date': repeatedCitationDate,
  'repeated-note-mark': repeatedNoteMark,
  'resolution-number-unknown': resolutionNumberUnknown,
  'resolution-of-another-body': resolutionOfAnotherBody,
  'self-reference': selfReference,
  'sequence-word-position': sequenceWordPosition,
  'session-in-figures': sessionInFigures,
  'single-item-list': singleItemList,
  'skipped-paragraph-number': skippedParagraphNumber,
  'sponsors-out-of-order': sponsorsOutOfOrder,
  'straight-quotes': straightQuotes,
  'stray-sequence-word': straySequenceWord,
  'subparagraph-degree': subparagraphDegree,
  'subparagraph-sequence': subparagraphSequence,
  'symbol-for-number': symbolForNumber,
  'text-after-list': textAfterList,
  'thousands-separator': thousandsSeparator,
  'title-in-council-resolution': titleInCouncilResolution,
  'title-punctuation': titlePunctuation,
  'un-spelling': unSpelling,
  'uncommon-verb': uncommonVerb,
  'unknown-opening': unknownOpening,
  'unknown-profile': unknownProfile,
  'unpaired-bracket': unpairedBracket,
  'unpaired-quotation-mark': unpairedQuotationMark,
  'unresolved-text': unresolvedText,
  'unused-allowance': unusedAllowance,
  'verb-in-preamble': verbInPreamble,
  'wrong-mood': wrongMood,
};

export const rules = list satisfies RuleList;

export type RuleId = keyof typeof rules;
