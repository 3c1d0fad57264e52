/** Reasons why no rule checks a convention. */
import type { ConventionCode } from './conventions';

export const unchecked: Readonly<Partial<Record<ConventionCode, string>>> = {
  'STR-11': 'decisions are read, and rules on style and notes hold for them',
  'STR-14': 'the reading of the text takes it into account',
  'OPR-12': 'hovering over an opening shows how each body uses it; which one is meant, the drafter knows',
  'REP-07': 'adopted texts do both',
  'REP-08': 'the rules on repetition leave its texts alone',
  'XRF-04': 'citations are read in this form; others occur',
  'XRF-05': 'renumbering changes the references in the same edit',
  'REF-08': 'citations are read in this form',
  'FTN-01': 'where a source stands in the text, it may be meant to',
  'FTN-07': 'in Markdown notes may stand anywhere',
  'STY-10': 'the manual has “judgement”, adopted texts “judgment” of courts',
  'STY-13': 'a comma before “and” is right where the last item has an “and” of its own or is a clause',
  'STY-32': 'a habit of print, in 7 of 10 places',
  'STY-34': 'which instrument is meant, the reader has to know',
  'BUD-01': 'what a request costs, its words do not tell',
  'BUD-02': 'adopted texts have it, 65 times in 485',
  'SES-01': 'the days of opening are known and used by other rules',
  'SES-05': 'sessions of the Council are known and used by other rules',
  'SES-06': 'sessions of the Council are known and used by other rules',
  'MUN-01': 'a profile for Model UN turns off what does not hold there',
};
