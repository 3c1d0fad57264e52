/** The addressees of the paragraphs of a draft, as written there. */
import type { Operative } from '../../document/nodes';
import { addresseeOf, readOpening } from '../../reading/sequence-runs';
import { addressees } from '../../vocabulary/addressees';
import { openingEntry } from '../../vocabulary/openings';
import type { Place } from './place';

const longest = 80;

/** `the Secretary-General`, on one line; undefined without an addressee, or if it is long or has marks in it. */
export function printedAddressee(paragraph: Operative, text: string): string | undefined {
  // "Reaffirms the need to …" has no addressee.
  if (openingEntry('operative', paragraph.opening?.words ?? '')?.repetition !== 'addressee') return undefined;
  const folded = addresseeOf(paragraph, text);
  if (folded === undefined || folded.length > longest) return undefined;
  const from = paragraph.opening?.span.end ?? paragraph.span.start;
  const words = text.slice(from, from + 400).replace(/\s+/g, ' ');
  const at = words.toLowerCase().indexOf(folded);
  const printed = at < 0 ? '' : words.slice(at, at + folded.length);
  return printed === '' || /[*_[\]<>]/.test(printed) ? undefined : printed;
}

export interface Addressed {
  /** Paragraphs with these addressees. */
  readonly paragraphs: number;
  /** The weight of these paragraphs: higher for near ones and for those with the same opening. */
  readonly weight: number;
}

/** The weight of a farther paragraph, relative to the adjacent one. */
const fading = 0.9;
const ofSameOpening = 3;

/** The addressees of the other paragraphs. @param verb of the paragraph at the cursor, in lower case */
export function addressedInDraft({ resolution, offset }: Place, verb: string): ReadonlyMap<string, Addressed> {
  const { parts, text } = resolution;
  const others = parts
    .flatMap(({ operative }) => operative)
    .filter(({ span }) => offset < span.start || span.end < offset)
    .flatMap((paragraph) => {
      const words = printedAddressee(paragraph, text);
      return words === undefined ? [] : [{ paragraph, words }];
    });
  const above = others.filter(({ paragraph }) => paragraph.span.end < offset).length;
  const counts = new Map<string, Addressed>();
  for (const [index, { paragraph, words }] of others.entries()) {
    const distance = index < above ? above - 1 - index : index - above;
    const isAlike = readOpening(paragraph.opening?.words ?? '').base === verb;
    const weight = fading ** distance * (isAlike ? ofSameOpening : 1);
    const first = firstKnown(words);
    for (const each of first === undefined ? [words] : [words, first]) {
      const before = counts.get(each) ?? { paragraphs: 0, weight: 0 };
      counts.set(each, {
        paragraphs: before.paragraphs + (each === words ? 1 : 0),
        weight: before.weight + weight,
      });
    }
  }
  return counts;
}

/** The first of several, if it makes sense alone: "Member States" of "Member States and relevant stakeholders". */
function firstKnown(words: string): string | undefined {
  const first = /^(.{2,80}?)(?:,| and) /.exec(words)?.[1];
  return addressees().some((entry) => entry.words === first) ? first : undefined;
}
