/** How likely an opening is where a paragraph begins: by the practice of the body, what stands before it, and the draft itself. */
import { sequenceSteps } from '../../reading/sequence-runs';
import { followingOpenings } from '../../vocabulary/following-openings';
import { openingTable } from '../../vocabulary/opening-table';
import type { OpeningEntry, OpeningPart } from '../../vocabulary/openings';
import type { NamedOrgan } from '../../vocabulary/organs';
import type { Place } from './place';

/**
 * Weights as they serve best in adopted texts, by `npm run corpus -- --completion`. What comes before counts for more the
 * oftener it was seen, and for half in the Security Council, which goes ways of its own.
 */
const maxOfBefore = 0.8;
const doubtOfBefore = 20;
const maxOfDraft = 0.3;
const doubtOfDraft = 5;
/** What each paragraph further back counts for, beside the one behind it. */
const fading = 0.8;
/** What uses by other bodies count for beside those of the body itself. */
const ofOthers = 0.01;

export interface Likelihood {
  /** 0 to 1; all openings of a part together make little more than 1. */
  readonly of: (entry: OpeningEntry) => number;
  /** How likely a paragraph that opens as the one before takes also or further in turn, 0 to 1. */
  readonly inTurn: (entry: OpeningEntry) => number;
}

/** @param isFirst whether nothing of the same kind stands directly before */
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

/** The openings of the part above the cursor, without also and further. */
const writtenBefore = ({ part, text, lineStart }: Place, kind: OpeningPart): readonly string[] =>
  part
    ? sequenceSteps(part, text)
        .filter(({ paragraph }) => paragraph.kind === kind && paragraph.span.start < lineStart)
        .map(({ base }) => base)
    : [];

/** How often each opening is used, those further back for less. */
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
