/** Finds the opening phrase of an English paragraph, and the extent of its italics. */
import { matchEnd } from '../text/match-at';
import type { Organ } from './organs';
import { composeOpening } from './composed-openings';
import type { OpeningEntry, OpeningPart, Reach } from './opening-table';
import { openingTable } from './opening-table';
import { PrintedWords } from './printed-words';

export type { OpeningEntry, OpeningPart } from './opening-table';
export { openingEntry } from './opening-table';
export { looksLikeParticiple, looksLikeVerb, participleFor, verbFor } from './opening-forms';
export { nearestOpening } from './nearest-opening';

export type Sequence = 'also' | 'further';

export interface OpeningMatch {
  /**
   * Usual extent of the italics, in UTF-16 units from the first letter of the phrase to its last, including “also”,
   * “further” and emphasis marks in between.
   */
  readonly length: number;
  /** Without “also” or “further”: `Taking note`. */
  readonly base: string;
  readonly sequence: Sequence | undefined;
  /** Undefined for an unlisted phrase made of known words. */
  readonly entry: OpeningEntry | undefined;
  /** Every length found in adopted texts, ascending: both "*Reaffirms*" and "*Reaffirms its commitment*" are usual. */
  readonly lengths: readonly number[];
}

/** A tree of words: each branch ends in the phrase that its words make. */
interface Branch {
  readonly next: Map<string, Branch>;
  entry: OpeningEntry | undefined;
}

const roots: Partial<Record<OpeningPart, Branch>> = {};

/** A phrase on the branch, and its end. */
interface Candidate {
  readonly entry: OpeningEntry;
  readonly length: number;
  readonly sequence: Sequence | undefined;
}

/**
 * The known phrase at `at`, as far as italics usually reach. “Also” and “further” are accepted before, inside and after
 * it: "Also recalls", "Having also considered", "Noting with concern also".
 * @param organ whose practice decides the extent of italics: the Security Council often stops after the verb
 */
export const findOpening = (part: OpeningPart, text: string, at = 0, organ?: Organ): OpeningMatch | undefined =>
  openingAmong(part, text, at, new PrintedWords(text, at), organ);

/** The part that knows the phrase at `at`, the one with the longer phrase where both do. */
export function openingPartAt(text: string, at: number): OpeningPart | undefined {
  const words = new PrintedWords(text, at);
  const preambular = openingAmong('preambular', text, at, words)?.length ?? 0;
  const operative = openingAmong('operative', text, at, words)?.length ?? 0;
  if (preambular === 0 && operative === 0) return undefined;
  return preambular >= operative ? 'preambular' : 'operative';
}

function openingAmong(
  part: OpeningPart,
  text: string,
  at: number,
  words: PrintedWords,
  organ?: Organ,
): OpeningMatch | undefined {
  const candidates = listed(part, text, at, words);
  const composed = composeOpening(part, words, candidates.at(-1)?.entry.phrase);
  if (composed) {
    const { base, sequence, isFixed } = composed;
    const length = composed.end - at;
    const last = candidates.at(-1);
    return { length, base, sequence, entry: undefined, lengths: last && !isFixed ? [last.length, length] : [length] };
  }
  return choose(candidates, organ) ?? interrupted(part, text, at, words);
}

/** A verb whose particle follows an interposed phrase: "*Calls*, in this context, for". */
function interrupted(part: OpeningPart, text: string, at: number, words: PrintedWords): OpeningMatch | undefined {
  const [first, second] = [words.at(0), words.at(1)];
  if (!first || words.at(2)) return undefined;
  // With also or further before it or behind.
  const sequence = [first.folded, second?.folded ?? ''].find(isSequence);
  const verb = first.folded === sequence ? second : first;
  const last = second ?? first;
  if (!verb || (second && !sequence)) return undefined;
  if (!/^[*_]{0,3},/.test(text.slice(last.end, last.end + 4))) return undefined;
  if (!/^(?:calls|calling|takes|taking|looks|looking|draws|drawing)$/.test(verb.folded)) return undefined;
  if (!rootOf(part).next.has(verb.folded)) return undefined;
  const base = verb.folded.charAt(0).toUpperCase() + verb.folded.slice(1);
  const length = last.end - at;
  return { length, base, sequence, entry: undefined, lengths: [length] };
}

const isSequence = (word: string): word is Sequence => word === 'also' || word === 'further';

/** All listed phrases at the start of the words, shorter ones first. */
function listed(part: OpeningPart, text: string, at: number, words: PrintedWords): readonly Candidate[] {
  let branch = rootOf(part);
  let sequence: Sequence | undefined;
  const candidates: Candidate[] = [];
  for (let index = 0, word = words.at(0); word; word = words.at(++index)) {
    const { folded, end } = word;
    const next = branch.next.get(folded);
    if (next) {
      branch = next;
      if (branch.entry) candidates.push({ entry: branch.entry, length: end - at, sequence });
    } else if (!sequence && isSequence(folded)) {
      sequence = folded;
      const last = candidates.at(-1);
      if (last && last.entry === branch.entry && !isAdjective(folded, text, end)) {
        candidates[candidates.length - 1] = { ...last, length: end - at, sequence };
      }
    } else {
      break;
    }
  }
  return candidates;
}

/** The longest candidate that adopted texts italicise as a whole more often than in part. */
function choose(candidates: readonly Candidate[], organ: Organ | undefined): OpeningMatch | undefined {
  const reachOf = ({ reach, securityCouncilReach }: OpeningEntry): Reach | undefined =>
    organ === 'SC' ? securityCouncilReach : reach;
  const isUsual = ({ entry }: Candidate): boolean => {
    const reach = reachOf(entry);
    return !reach || reach.whole >= reach.shorter;
  };
  const best = candidates.findLast(isUsual) ?? candidates[0];
  if (!best) return undefined;
  const { entry, length, sequence } = best;
  const lengths = candidates
    .filter((each, index) => each === best || isAccepted(candidates.slice(index + 1), reachOf))
    .map((each) => each.length);
  return { length, base: entry.phrase, sequence, entry, lengths };
}

/** Whether italics may also stop before all the longer phrases. */
function isAccepted(longer: readonly Candidate[], reachOf: (entry: OpeningEntry) => Reach | undefined): boolean {
  return longer.every(({ entry }) => {
    if (hasOwnObject(entry.phrase)) return true;
    const reach = reachOf(entry);
    return reach !== undefined && reach.shorter * 10 >= reach.whole + reach.shorter;
  });
}

// "Expresses" needs its object; "Reaffirms" does not, so "its commitment" may be roman.
const hasOwnObject = (phrase: string): boolean =>
  /^(?!express|pays?|draw|tak|giv|bring|bear)\S+ (?:its|the|in)\b/i.test(phrase);

// "Encourages further efforts": before a lower-case noun or adjective it is an adjective.
const beforeObject =
  /[*_]{0,3}(?:[,:;]|\s+[*_]{0,3}(?:[^a-z]|(?:the|that|this|these|those|its|their|all|any|of|to|on|upon|for|with|in|at|by|about|over|how|and|an?|once|as|relevant|other|resolutions?|decisions?|paragraphs?)\b))/y;

/** Whether the adverb that ends at `at` belongs to the next noun. */
function isAdjective(adverb: Sequence, text: string, at: number): boolean {
  if (adverb === 'also' || at >= text.length) return false;
  return matchEnd(beforeObject, text, at) === undefined;
}

const rootOf = (part: OpeningPart): Branch => (roots[part] ??= plant(part));

function plant(part: OpeningPart): Branch {
  const root: Branch = { next: new Map(), entry: undefined };
  for (const [words, entry] of openingTable(part)) {
    let branch = root;
    for (const each of words.split(' ')) {
      let next = branch.next.get(each);
      if (!next) branch.next.set(each, (next = { next: new Map(), entry: undefined }));
      branch = next;
    }
    branch.entry = entry;
  }
  return root;
}
