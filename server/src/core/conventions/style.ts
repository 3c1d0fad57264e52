/** Conventions of style, terms and spelling, of sessions, and of clean text. */
export const style = {
  'STY-01': 'Percentages are written “per cent”.',
  'STY-02': 'Numbers up to nine are written in words, from 10 in figures.',
  'STY-03': 'Commas set off thousands.',
  'STY-04': 'Dates are day, month, year: 19 December 2023.',
  'STY-05': 'Ranges have an en dash; there are no em dashes.',
  'STY-06': 'Sessions of the body are counted in words.',
  'STY-07': 'Verbs end in “-ize” where English has both endings.',
  'STY-08': '“Cooperation” and “coordination” have no hyphen.',
  'STY-09': 'Other spelling is British: programme, centre, labour, defence, fulfil, towards.',
  'STY-10': '“Judgment” and “judgement” both occur.',
  'STY-11':
    'Some compounds have a hyphen (capacity-building, decision-making), others none (socioeconomic, policymaking).',
  'STY-12': 'Quotation marks are double and curly; comma and full stop follow the closing one.',
  'STY-13': 'No comma stands before the “and” of a plain series.',
  'STY-14': 'Names and terms are written in full.',
  'STY-15': 'There is no “e.g.”, “i.e.”, “etc.” or “&”.',
  'STY-16': '“Secretary-General” has a hyphen.',
  'STY-17': 'The Charter is the “Charter of the United Nations”.',
  'STY-18': 'Articles of the Charter have a capital letter, those of conventions a small one.',
  'STY-19': 'Member States of the United Nations have two capital letters.',
  'STY-20': '“States parties” and “States Parties” both occur, by treaty; a text keeps to one.',
  'STY-21': 'States, and the Government of a country, have a capital letter.',
  'STY-22': '“United Nations system” has a small “s” outside of names.',
  'STY-23': 'The Sustainable Development Goals and the 2030 Agenda have capital letters, in this order of words.',
  'STY-24': 'Indigenous Peoples have capital letters, since 2022.',
  'STY-25': 'The Internet has a capital letter.',
  'STY-26': '“Inter alia” is in roman type.',
  'STY-27': 'Bold type is for titles and headings.',
  'STY-28': 'A title follows “entitled”.',
  'STY-29': 'Dollars are written as a word.',
  'STY-30': 'Terms include women and men: Chair, humankind, workforce.',
  'STY-31': 'Countries have the names by which they are known at the United Nations.',
  'STY-32': 'A space that does not break may stand between day and month.',
  'STY-33': 'Abbreviations take no apostrophe with “s”.',
  'STY-34': 'After its first mention an instrument may be called “the Convention”.',
  'STY-35': 'Large round sums are “1.5 million”; fractions are words: two thirds.',
  'STY-36': 'Verbs are written in full: “it is”, “does not”.',
} as const;

export const budget = {
  'BUD-01': 'A text that entails expenditure needs a statement of its cost before it is put to the vote.',
  'BUD-02': '“Within existing resources” decides on matters of the Fifth Committee.',
} as const;

export const sessions = {
  'SES-01': 'A regular session of the Assembly opens on a Tuesday in September.',
  'SES-02': 'What a session adopts is dated between its opening and the opening of the next.',
  'SES-03': 'The number of a resolution is among those of its session.',
  'SES-04': 'Numbers of the Security Council belong to their year.',
  'SES-05': 'The Human Rights Council has three regular sessions a year.',
  'SES-06': 'Sessions of the Economic and Social Council are named by their year.',
  'SES-07': 'What a text asks for is due at a session still to come.',
} as const;

export const modelUn = {
  'MUN-01': 'Model UN conferences have forms of their own: committee, topic, sponsors and signatories.',
} as const;

export const cleanText = {
  'TYP-01': 'No signs of a conversion are left.',
  'TYP-02': 'One space stands between words.',
  'TYP-03': 'No word stands twice by mistake.',
  'TYP-04': 'Brackets and quotation marks come in pairs.',
  'TYP-05': 'No place is left to be filled in, and no choice between versions.',
  'TYP-06': 'A comment that allows something stands where it is needed.',
  'TYP-07': 'A draft that names its profile names one that exists.',
} as const;
