/** Recognises openings that no list holds, made of known words: "Recognizing with grave concern", "Solemnly reaffirms". */
import type { OpeningPart } from './opening-table';
import { openingTable } from './opening-table';
import type { PrintedWord } from './printed-words';
import { capitalised } from '../text/capital';

export interface ComposedOpening {
  /** Offset behind its last letter. */
  readonly end: number;
  /** Without also or further. */
  readonly base: string;
  readonly sequence: 'also' | 'further' | undefined;
  /** Whether italics never stop earlier: they do in "*Reiterates* its strong conviction". */
  readonly isFixed: boolean;
}

/** Words that listed phrases have after a verb. */
interface Complements {
  /** Verbs that are followed by "with …": notes, taking note. */
  readonly verbs: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

interface Patterns {
  /** Verbs of listed phrases, by themselves or with "note", "mind", "forward". */
  readonly heads: ReadonlySet<string>;
  /** The first words of these. */
  readonly verbs: ReadonlySet<string>;
  readonly with: Complements;
  readonly its: Complements;
}

/** The opening that the words begin with, where it is longer than the listed phrase. */
export function composeOpening(
  part: OpeningPart,
  printed: readonly PrintedWord[],
  listed: string | undefined,
): ComposedOpening | undefined {
  const patterns = patternsOf(part);
  // Behind also or further and an adverb of two words.
  if (!printed.slice(0, 4).some(({ folded }) => patterns.verbs.has(folded))) return undefined;
  const sequence = printed.find(({ folded }) => folded === 'also' || folded === 'further');
  const words = sequence ? printed.filter((word) => word !== sequence) : printed;
  const adverb = listed === undefined ? adverbLength(words) : 0;
  const head = headLength(words, adverb, patterns.heads);
  if (head === adverb) return undefined;
  const complement = complementEnd(words, head, patterns);
  const length = complement?.end ?? (adverb > 0 ? head : 0);
  const last = words[length - 1];
  if (!last) return undefined;
  const base = words
    .slice(0, length)
    .map(({ folded }) => folded)
    .join(' ');
  if (listed !== undefined && base.length <= listed.length) return undefined;
  const isInside = sequence !== undefined && sequence.end <= last.end;
  const follows = sequence !== undefined && printed[length] === sequence;
  return {
    end: follows ? sequence.end : last.end,
    base: capitalised(base),
    sequence: isInside || follows ? (sequence.folded as 'also' | 'further') : undefined,
    isFixed: complement?.isFixed ?? true,
  };
}

function adverbLength(words: readonly PrintedWord[]): number {
  const first = words[0]?.folded ?? '';
  if (first === 'once' && /^(?:again|more)$/.test(words[1]?.folded ?? '')) return 2;
  return first === 'again' || (first.endsWith('ly') && first.length > 4) ? 1 : 0;
}

/** Index behind the verb with its particle; `from` where no known verb stands there. */
function headLength(words: readonly PrintedWord[], from: number, heads: ReadonlySet<string>): number {
  const verb = words[from]?.folded ?? '';
  const particle = words[from + 1]?.folded ?? '';
  if (particles.test(particle) && heads.has(`${verb} ${particle}`)) return from + 2;
  return heads.has(verb) ? from + 1 : from;
}

function complementEnd(
  words: readonly PrintedWord[],
  head: number,
  patterns: Patterns,
): { readonly end: number; readonly isFixed: boolean } | undefined {
  const verb = words[head - 1]?.folded ?? '';
  const link = words[head]?.folded;
  const isExpressed = verb.startsWith('express');
  if (link === 'with' && patterns.with.verbs.has(verb)) {
    const end = nounsEnd(words, head + 1, patterns.with);
    return end === undefined ? undefined : { end, isFixed: true };
  }
  if (!isExpressed && (link !== 'its' || !patterns.its.verbs.has(verb))) return undefined;
  const end = nounsEnd(words, head + (link === 'its' ? 1 : 0), patterns.its);
  return end === undefined ? undefined : { end, isFixed: isExpressed };
}

/** Index behind "grave concern", "deep gratitude and appreciation". */
function nounsEnd(words: readonly PrintedWord[], from: number, { adjectives, nouns }: Complements): number | undefined {
  let at = from;
  while (isQualifier(words[at]?.folded, adjectives) && at < from + 4) at++;
  if (!nouns.has(words[at]?.folded ?? '')) return undefined;
  at++;
  if (words[at]?.folded !== 'and') return at;
  return nounsEnd(words, at + 1, { verbs: new Set(), adjectives, nouns }) ?? at;
}

const isQualifier = (word: string | undefined, adjectives: ReadonlySet<string>): boolean =>
  word !== undefined && (adjectives.has(word) || word.endsWith('ly'));

const known: Partial<Record<OpeningPart, Patterns>> = {};

const patternsOf = (part: OpeningPart): Patterns => (known[part] ??= readPatterns(part));

const particles = /^(?:note|mind|forward|attention|upon|for)$/;

function readPatterns(part: OpeningPart): Patterns {
  const heads = new Set<string>();
  const withWords = emptyComplements();
  const itsWords = emptyComplements();
  for (const words of listedPhrases(part)) {
    if (words.length === 1 || (words.length === 2 && particles.test(words[1] ?? ''))) heads.add(words.join(' '));
    const link = linkOf(words);
    const complements = words[link] === 'with' ? withWords : itsWords;
    if (link > 0) complements.verbs.add(words[link - 1] ?? '');
  }
  // What concern may be called does not depend on the part: "Noting with profound concern", "Notes with …".
  for (const words of [...listedPhrases('preambular'), ...listedPhrases('operative')]) {
    const link = linkOf(words);
    if (link < 1) continue;
    const nouns = words.slice(link + 1).join(' ');
    for (const group of nouns.split(/ and |, /)) learn(group.split(' '), words[link] === 'with' ? withWords : itsWords);
  }
  const verbs = new Set([...heads].map((head) => head.replace(/ .*/, '')));
  return { heads, verbs, with: withWords, its: itsWords };
}

const linkOf = (words: readonly string[]): number => words.findIndex((word) => word === 'with' || word === 'its');

function* listedPhrases(part: OpeningPart): Iterable<readonly string[]> {
  for (const [phrase, { status }] of openingTable(part)) {
    if (status !== 'misspelt' && status !== 'model-un') yield phrase.split(' ');
  }
}

interface Gathered {
  readonly verbs: Set<string>;
  readonly adjectives: Set<string>;
  readonly nouns: Set<string>;
}

const emptyComplements = (): Gathered => ({ verbs: new Set(), adjectives: new Set(), nouns: new Set() });

const noNoun = /^(?:upon|for|on|once|again|in|that|this|to|of|regard|the|with|[a-z]+ly)$/;

function learn(group: readonly string[], { adjectives, nouns }: Gathered): void {
  const noun = group.at(-1);
  if (noun === undefined || group.some((word) => noNoun.test(word) && !word.endsWith('ly'))) return;
  nouns.add(noun);
  for (const word of group.slice(0, -1)) adjectives.add(word);
}
