/**
 * The likelihood of an opening at the start of a paragraph: by the practice of the body, the paragraphs before, and the
 * draft itself.
 */
import { sequenceSteps } from '../../reading/sequence-runs';
import { followingOpenings } from '../../vocabulary/following-openings';
import { openingTable } from '../../vocabulary/opening-table';
import type { OpeningEntry, OpeningPart } from '../../vocabulary/openings';
import type { NamedOrgan } from '../../vocabulary/organs';
import type { Place } from './place';

/**
 * The best weights in adopted texts, by `npm run corpus -- --completion`. Earlier paragraphs weigh more the oftener the
 * pair was seen, and half in the Security Council, whose practice differs.
 */
const maxOfBefore = 0.8;
const doubtOfBefore = 20;
const maxOfDraft = 0.3;
const doubtOfDraft = 5;
/** The weight of each earlier paragraph, relative to the next. */
const fading = 0.8;
/** The weight of other bodies' uses, relative to the body's own. */
const ofOthers = 0.01;

export interface Likelihood {
  /** 0 to 1; all openings of a part together make little more than 1. */
  readonly of: (entry: OpeningEntry) => number;
  /** The likelihood of “also” or “further” after the same opening, 0 to 1. */
  readonly inTurn: (entry: OpeningEntry) => number;
}

/** @param isFirst whether no paragraph of the same kind directly precedes */
export function likelihoodAt(place: Place, kind: OpeningPart, organ: NamedOrgan, isFirst: boolean): Likelihood {
  const written = writtenBefore(place, kind);
  const before = isFirst ? '' : written.at(-1);
  const following = before === undefined ? undefined : followingOpenings(kind, before);
  const ownShare =
    following && (maxOfBefore * following.total * (organ === 'SC' ? 0.5 : 1)) / (following.total + doubtOfBefore);
  const draft = countsOf(written);
  const draftShare = (maxOfDraft * draft.sum) / (draft.sum + doubtOfDraft);
  const uses = ({ uses: each }: OpeningEntry): number => each[organ] + ofOthers * sumOf(each);
  const allUses = [...openingTable(kind).values()].reduce((sum, entry) => sum + uses(entry), 0);
  return {
    of: (entry) => {
      const words = entry.phrase.toLowerCase();
      const byBody = uses(entry) / allUses;
      const byBefore =
        following && ownShare !== undefined
          ? mix(byBody, (following.next.get(words) ?? 0) / following.total, ownShare)
          : byBody;
      return draft.sum === 0 ? byBefore : mix(byBefore, (draft.counts.get(words) ?? 0) / draft.sum, draftShare);
    },
    inTurn: (entry) => followingOpenings(kind, entry.phrase.toLowerCase())?.shareInTurn ?? 0.5,
  };
}

const mix = (one: number, other: number, share: number): number => one * (1 - share) + other * share;

const sumOf = (uses: OpeningEntry['uses']): number => Object.values(uses).reduce((sum, each) => sum + each, 0);

/** The openings of the part above the cursor, without “also” and “further”. */
const writtenBefore = ({ part, resolution, lineStart }: Place, kind: OpeningPart): readonly string[] =>
  part
    ? sequenceSteps(part, resolution)
        .filter(({ paragraph }) => paragraph.kind === kind && paragraph.span.start < lineStart)
        .map(({ base }) => base)
    : [];

/** The uses of each opening, weighted by distance. */
function countsOf(written: readonly string[]): { readonly counts: ReadonlyMap<string, number>; readonly sum: number } {
  const counts = new Map<string, number>();
  let sum = 0;
  let weight = 1;
  for (const words of written.toReversed()) {
    counts.set(words, (counts.get(words) ?? 0) + weight);
    sum += weight;
    weight *= fading;
  }
  return { counts, sum };
}
