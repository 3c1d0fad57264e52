/** Conventions on the paragraphs of a resolution: how they open, how they end, and how openings are repeated. */
export const preamble = {
  'PRE-01': 'A preambular paragraph opens with a participle or an adjective, in italics.',
  'PRE-02': 'It ends with a comma and has no number.',
  'PRE-03': 'Items of a list in the preamble follow a colon, begin with a capital letter and end with commas.',
  'PRE-04': 'Further participles in the paragraph are in roman type, after a comma.',
  'PRE-05':
    'Preambles are short; no new international days, weeks, months, years or decades before the eighty-third session.',
} as const;

export const operative = {
  'OPR-01': 'An operative paragraph opens with a verb in the third person of the present tense.',
  'OPR-02': 'Operative paragraphs are numbered 1, 2, 3, without gap or repetition.',
  'OPR-03': 'A single operative paragraph has no number.',
  'OPR-04': 'A semicolon ends each paragraph but the last, which ends with a full stop; a colon stands before a list.',
  'OPR-05':
    'Items are labelled (a), (b), then (i), (ii), begin with a capital letter and end with semicolons, without “and”.',
  'OPR-06': 'A list has two items at least.',
  'OPR-07': 'The sentence does not go on after its list.',
  'OPR-08': 'Italics cover the opening words, with their fixed complements and no more.',
  'OPR-09': 'Verbs further on in the paragraph are in roman type.',
  'OPR-10': 'Words put in after the opening, such as “in this regard”, have a comma on either side.',
  'OPR-11': 'Some openings belong to the Security Council, others to the Assembly.',
  'OPR-12': '“Takes note of” and “notes” say neither yes nor no; approval has other verbs.',
} as const;

export const repetition = {
  'REP-01':
    'Of paragraphs with the same opening, the second takes “also”, the third “further”, the fourth neither, and so on.',
  'REP-02': 'The run ends where another opening comes between; without one before it, neither word is used.',
  'REP-03': 'Of verbs that address someone, only those to the same addressee count.',
  'REP-04': 'The word follows a preambular participle and precedes an operative verb.',
  'REP-05': 'What is repeated is the whole opening: “takes note” and “takes note with appreciation” differ.',
  'REP-06': 'A heading, a section or a part ends the run.',
  'REP-07': 'A verb repeated inside one paragraph often takes “also”, and often does not.',
  'REP-08': 'The Security Council is free in this.',
} as const;
