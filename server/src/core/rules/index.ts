/** All rules by id, which is the name of their file. Generated: npm run generate. */
import type { RuleList } from './active-rules';
import { abbreviation } from './style/abbreviation';
import { abbreviationInTitle } from './structure/abbreviation-in-title';
import { abbreviationPossessive } from './style/abbreviation-possessive';
import { adoptionDateOutsideSession } from './structure/adoption-date-outside-session';
import { andBeforeLast } from './endings/and-before-last';
import { annexLabel } from './structure/annex-label';
import { articleCapital } from './style/article-capital';
import { blankInParagraphNumber } from './numbering/blank-in-paragraph-number';
import { citationDateMismatch } from './citations/citation-date-mismatch';
import { citationDateOutsideSession } from './citations/citation-date-outside-session';
import { citationsOutOfOrder } from './citations/citations-out-of-order';
import { contraction } from './style/contraction';
import { converterDebris } from './clean-text/converter-debris';
import { councilResolutionWithoutYear } from './citations/council-resolution-without-year';
import { countryName } from './style/country-name';
import { dateForm } from './style/date-form';
import { dollarSign } from './style/dollar-sign';
import { doubleSpace } from './clean-text/double-space';
import { doubledSequenceWord } from './openings/doubled-sequence-word';
import { doubledWord } from './clean-text/doubled-word';
import { duplicateNote } from './notes/duplicate-note';
import { duplicateParagraphNumber } from './numbering/duplicate-paragraph-number';
import { emphasisInParagraph } from './style/emphasis-in-paragraph';
import { emptyNote } from './notes/empty-note';
import { firstParagraphNumber } from './numbering/first-paragraph-number';
import { fixedTerm } from './style/fixed-term';
import { halfOfJointSymbol } from './citations/half-of-joint-symbol';
import { headingDateMismatch } from './structure/heading-date-mismatch';
import { headingNumberMismatch } from './structure/heading-number-mismatch';
import { headingSessionMismatch } from './structure/heading-session-mismatch';
import { ibidForm } from './notes/ibid-form';
import { indigenousPeoplesCapital } from './style/indigenous-peoples-capital';
import { innerItalicVerb } from './openings/inner-italic-verb';
import { interposedPhraseComma } from './openings/interposed-phrase-comma';
import { italicsTooLong } from './openings/italics-too-long';
import { italicsTooShort } from './openings/italics-too-short';
import { lastParagraphEnding } from './endings/last-paragraph-ending';
import { linkToAnotherDocument } from './citations/link-to-another-document';
import { listItemCapital } from './endings/list-item-capital';
import { listItemEnding } from './endings/list-item-ending';
import { malformedAdoptionLine } from './structure/malformed-adoption-line';
import { malformedOrganLine } from './structure/malformed-organ-line';
import { malformedReportLine } from './structure/malformed-report-line';
import { malformedSymbol } from './citations/malformed-symbol';
import { malformedVoteLine } from './structure/malformed-vote-line';
import { markWithoutNote } from './notes/mark-without-note';
import { memberStatesCapital } from './style/member-states-capital';
import { missingAnnex } from './structure/missing-annex';
import { missingCitationDate } from './citations/missing-citation-date';
import { missingClosingLines } from './structure/missing-closing-lines';
import { missingColonBeforeSubparagraphs } from './endings/missing-colon-before-subparagraphs';
import { missingOrganLine } from './structure/missing-organ-line';
import { missingParagraphNumber } from './numbering/missing-paragraph-number';
import { missingParagraphReference } from './citations/missing-paragraph-reference';
import { missingSeizedParagraph } from './structure/missing-seized-paragraph';
import { missingSequenceWord } from './openings/missing-sequence-word';
import { missingSponsors } from './structure/missing-sponsors';
import { misspeltOpening } from './openings/misspelt-opening';
import { mixedSectionNumbering } from './numbering/mixed-section-numbering';
import { mixedStatesParties } from './style/mixed-states-parties';
import { newObservance } from './structure/new-observance';
import { noteFullStop } from './notes/note-full-stop';
import { noteMarkBeforePunctuation } from './notes/note-mark-before-punctuation';
import { noteMarkSeparator } from './notes/note-mark-separator';
import { noteMarkSequence } from './notes/note-mark-sequence';
import { noteWithoutMark } from './notes/note-without-mark';
import { numberForm } from './style/number-form';
import { numberedSingleParagraph } from './numbering/numbered-single-paragraph';
import { openingOfAnotherBody } from './openings/opening-of-another-body';
import { operativeEnding } from './endings/operative-ending';
import { operativeOpeningNotItalic } from './openings/operative-opening-not-italic';
import { ordinalSuffix } from './structure/ordinal-suffix';
import { paragraphReferenceForm } from './citations/paragraph-reference-form';
import { participleInOperativePart } from './openings/participle-in-operative-part';
import { pastSession } from './citations/past-session';
import { percentSign } from './style/percent-sign';
import { placeholder } from './clean-text/placeholder';
import { preambleAfterOperative } from './structure/preamble-after-operative';
import { preambularEnding } from './endings/preambular-ending';
import { preambularOpeningNotItalic } from './openings/preambular-opening-not-italic';
import { punctuationInQuotation } from './style/punctuation-in-quotation';
import { rangeDash } from './style/range-dash';
import { repeatedCitationDate } from './citations/repeated-citation-date';
import { repeatedNoteMark } from './notes/repeated-note-mark';
import { resolutionNumberUnknown } from './citations/resolution-number-unknown';
import { resolutionOfAnotherBody } from './citations/resolution-of-another-body';
import { selfReference } from './citations/self-reference';
import { sequenceWordPosition } from './openings/sequence-word-position';
import { sessionInFigures } from './style/session-in-figures';
import { singleItemList } from './numbering/single-item-list';
import { skippedParagraphNumber } from './numbering/skipped-paragraph-number';
import { sponsorsOutOfOrder } from './structure/sponsors-out-of-order';
import { straightQuotes } from './style/straight-quotes';
import { straySequenceWord } from './openings/stray-sequence-word';
import { subparagraphDegree } from './numbering/subparagraph-degree';
import { subparagraphSequence } from './numbering/subparagraph-sequence';
import { symbolForNumber } from './citations/symbol-for-number';
import { textAfterList } from './endings/text-after-list';
import { thousandsSeparator } from './style/thousands-separator';
import { titleInCouncilResolution } from './structure/title-in-council-resolution';
import { titlePunctuation } from './structure/title-punctuation';
import { unSpelling } from './style/un-spelling';
import { uncommonVerb } from './openings/uncommon-verb';
import { unknownOpening } from './openings/unknown-opening';
import { unknownProfile } from './clean-text/unknown-profile';
import { unpairedBracket } from './clean-text/unpaired-bracket';
import { unpairedQuotationMark } from './clean-text/unpaired-quotation-mark';
import { unresolvedText } from './clean-text/unresolved-text';
import { unusedAllowance } from './clean-text/unused-allowance';
import { verbInPreamble } from './openings/verb-in-preamble';
import { wrongMood } from './openings/wrong-mood';

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
