/** Spoken and written forms of verbs. */
import { capitalised } from '../text/capital';
import type { Wording } from './wording';

const written: Readonly<Record<string, string>> = {
  "aren't": 'are not',
  "can't": 'cannot',
  "couldn't": 'could not',
  "didn't": 'did not',
  "doesn't": 'does not',
  "don't": 'do not',
  "hasn't": 'has not',
  "haven't": 'have not',
  "isn't": 'is not',
  "shouldn't": 'should not',
  "that's": 'that is',
  "there's": 'there is',
  "they're": 'they are',
  "they've": 'they have',
  "wasn't": 'was not',
  "we're": 'we are',
  "we've": 'we have',
  "weren't": 'were not',
  "won't": 'will not',
  "wouldn't": 'would not',
};

const inBothCases = (wrong: string, right: string, isCertain: boolean): readonly Wording[] =>
  [
    [wrong, right],
    [capitalised(wrong), capitalised(right)],
  ].flatMap(([from = '', to = '']) =>
    [from, from.replace("'", '’')].map((each) => ({ wrong: each, right: to, isCertain })),
  );

/** With straight and curly apostrophes, in lower and upper case. */
export const contractions: readonly Wording[] = [
  ...Object.entries(written).flatMap(([wrong, right]) => inBothCases(wrong, right, true)),
  // “It is” is possible, but resolutions hardly ever mean it.
  ...inBothCases("it's", 'its', false),
];
