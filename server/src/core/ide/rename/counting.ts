/** How the things of one list are counted: valid labels, and their ordinals. */
import { labelAt, printOrdinal } from '../../notation/labels';
import { fromRoman, toRoman } from '../../text/roman';
import type { Labelled } from '../things/labels';

export interface Counting {
  /** What to type, in words, with an example. */
  readonly wanted: string;
  /** The ordinal of a label, from 1; undefined for other labels. */
  readonly ordinalOf: (label: string) => number | undefined;
  readonly print: (ordinal: number) => string;
}

/** @param labels of the list, by which annexes tell letters from roman figures */
export function countingOf(thing: Labelled, labels: readonly string[]): Counting {
  switch (thing.kind) {
    case 'operative':
    case 'numbered':
      return figures('a number from 1 to 999, such as 4', 3);
    case 'sub-paragraph': {
      const { alphabet } = thing.label;
      if (alphabet === 'digit') return figures('a number, such as 2', 2);
      return {
        wanted: alphabet === 'roman' ? 'small roman figures, such as iv' : 'a small letter, such as b',
        ordinalOf: (label) => {
          const read = /^[a-z]{1,4}$/i.test(label) ? labelAt(`(${label.toLowerCase()}) `, 0) : undefined;
          return read?.readings.find((reading) => reading.alphabet === alphabet)?.ordinal;
        },
        print: (ordinal) => printOrdinal(alphabet, ordinal),
      };
    }
    case 'section-heading':
      return thing.enumerator === 'roman' ? roman : letters;
    case 'part':
      if (labels.every((label) => /^\d/.test(label))) return figures('a number, such as 2', 2);
      return thing.type === 'annex' && labels.every((label) => roman.ordinalOf(label) !== undefined) ? roman : letters;
  }
}

const figures = (wanted: string, most: number): Counting => ({
  wanted,
  ordinalOf: (label) => (/^\d{1,4}$/.test(label) && label.length <= most ? Number(label) || undefined : undefined),
  print: String,
});

const roman: Counting = {
  wanted: 'roman figures in capitals, such as IV',
  ordinalOf: (label) => fromRoman(label.toLowerCase()),
  print: (ordinal) => toRoman(ordinal).toUpperCase(),
};

const letters: Counting = {
  wanted: 'a capital letter, such as B',
  ordinalOf: (label) => (/^[A-Za-z]$/.test(label) ? label.toUpperCase().charCodeAt(0) - 64 : undefined),
  print: (ordinal) => String.fromCharCode(64 + ordinal),
};

/** The typed text without punctuation: `(b)` is b, `12.` is 12, `Annex II` is II. */
export const bareTyped = (typed: string): string =>
  typed
    .slice(0, 100)
    .trim()
    .replace(/^(?:paragraph|subparagraph|section|part|annex)\s+(?=\S)/i, '')
    .replace(/^\(/, '')
    .replace(/[.)]{1,2}$/, '')
    .trim();
