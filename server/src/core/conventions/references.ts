/** Conventions on references: to the text itself, to other resolutions and documents, and in notes. */
export const crossReferences = {
  'XRF-01': 'A resolution calls itself “the present resolution”, in the Security Council “this resolution”.',
  'XRF-02': 'A paragraph is cited by its number, in full words, and stands where the reference says.',
  'XRF-03': '“Subparagraph” has no hyphen, and spaces stand between the brackets of “paragraph 5 (a) (ii)”.',
  'XRF-04': 'Of another text the paragraph, the annex or the section is named, the section before the date.',
  'XRF-05': 'References follow when paragraphs are renumbered.',
} as const;

export const citations = {
  'REF-01': 'A resolution is identified by its body and number.',
  'REF-02': 'The first citation gives the date, later ones do not.',
  'REF-03': 'A body calls its own resolutions “its”, and names other bodies.',
  'REF-04': 'A resolution of the Security Council is cited with its year, after a space.',
  'REF-05': 'Until the thirtieth session numbers of the Assembly have the session behind them, in roman figures.',
  'REF-06': 'Decisions are numbered apart from resolutions.',
  'REF-07': 'The Economic and Social Council numbers its resolutions by session, since 1978 by year.',
  'REF-08': 'The Human Rights Council numbers its resolutions by session.',
  'REF-09': 'Resolutions in a series stand in the order of their numbers.',
  'REF-10': 'The date cited lies in the session of the number.',
  'REF-11': 'The halves of a double symbol have a hyphen between them; each symbol is written in full.',
  'REF-12': 'A link covers the number and leads to the document.',
} as const;

export const symbols = {
  'SYM-01': 'A document symbol is built of known parts, in their order and case.',
} as const;

export const notes = {
  'FTN-01': 'Sources stand in notes; the Security Council puts symbols in the text.',
  'FTN-02': 'Marks are numbered in order of first mention; each has its note, and each note its mark.',
  'FTN-03': 'A mark follows the punctuation.',
  'FTN-04': 'A mark stands once; a source needed again has a note of its own.',
  'FTN-05': 'A note ends with a full stop; “Ibid.” has its full stop and comma, and a note before it.',
  'FTN-06': 'Marks in one place have a comma between them.',
  'FTN-07': 'Notes stand at the foot of the page.',
} as const;
