/** Verbs as they are spoken, and as they are written. */
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

/** With straight and curly apostrophes, small and capital. */
export const contractions: readonly Wording[] = [
  ...Object.entries(written).flatMap(([wrong, right]) => inBothCases(wrong, right, true)),
  // “It is” may be meant, but in a resolution hardly ever is.
  ...inBothCases("it's", 'its', false),
];
