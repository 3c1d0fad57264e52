/** Conventions on the order of a resolution and on its heading, parts, sections and annexes. */
export const structure = {
  'STR-01':
    'The name of the body comes first, then the preamble, the operative part, and the lines that close the text.',
  'STR-02':
    'A heading of the Assembly gives session, item, date of adoption and number, and these agree with each other.',
  'STR-03':
    'A line in brackets names the report of the Main Committee, or the draft, with full symbols of the session.',
  'STR-04': 'A title has no mark at its end and no abbreviations; texts of the Security Council have none.',
  'STR-05': 'The name of the body is in italics; a comma follows it where a preamble follows.',
  'STR-06': 'An adopted text closes with its plenary meeting, counted by an ordinal, and the day of adoption.',
  'STR-07':
    'A heading of the Security Council gives number with year, meeting and date; most texts end “seized of the matter”.',
  'STR-08': 'A heading of the Economic and Social Council is like one of the Assembly, with symbols of its own.',
  'STR-09': 'A text of the Human Rights Council closes with meeting, date, and how it was adopted, in brackets.',
  'STR-10':
    'A draft names its sponsors in the order of the English alphabet, and has a symbol of limited distribution.',
  'STR-11': 'Decisions have no division into preamble and operative part.',
  'STR-12': 'Parts A, B and C of one resolution are texts of their own, each with numbers from 1.',
  'STR-13': 'Numbers run on through all sections, or begin again in each.',
  'STR-14': 'Headings without number leave the numbers of paragraphs alone.',
  'STR-15': 'Annexes are headed “Annex”, or “Annex I”, “Annex II”; one that the text refers to is there.',
} as const;
