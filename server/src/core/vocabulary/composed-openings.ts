/** Recognises unlisted openings made of known words: "Recognizing with grave concern", "Solemnly reaffirms". */
import type { OpeningPart } from './opening-table';
import { openingTable } from './opening-table';
import type { PrintedWord, PrintedWords } from './printed-words';
import { capitalised } from '../text/capital';

export interface ComposedOpening {
  /** Offset after its last letter. */
  readonly end: number;
  /** Without “also” or “further”. */
  readonly base: string;
  readonly sequence: 'also' | 'further' | undefined;
  /** Whether italics never stop earlier, as they do in "*Reiterates* its strong conviction". */
  readonly isFixed: boolean;
}

/** Words that follow a verb in listed phrases. */
interface Complements {
  /** Verbs with "with …": notes, taking note. */
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

/** The opening at the start of the words, if longer than the listed phrase. */
export function composeOpening(
  part: OpeningPart,
  printed: PrintedWords,
  listed: string | undefined,
): ComposedOpening | undefined {
  const patterns = patternsOf(part);
  // Behind also or further and an adverb of two words.
  if (![0, 1, 2, 3].some((index) => patterns.verbs.has(printed.at(index)?.folded ?? ''))) return undefined;
  const words = new WordsApart(printed);
  const adverb = listed === undefined ? adverbLength(words) : 0;
  const head = headLength(words, adverb, patterns.heads);
  if (head === adverb) return undefined;
  const complement = complementEnd(words, head, patterns);
  const length = complement?.end ?? (adverb > 0 ? head : 0);
  const last = length > 0 ? words.at(length - 1) : undefined;
  if (!last) return undefined;
  const base = words.upTo(length);
  if (listed !== undefined && base.length <= listed.length) return undefined;
  const sequence = words.sequenceUpTo(length);
  return {
    end: Math.max(last.end, sequence?.end ?? 0),
    base: capitalised(base),
    sequence: sequence?.folded as 'also' | 'further' | undefined,
    isFixed: complement?.isFixed ?? true,
  };
}

/** Words without the first also or further among them. */
class WordsApart {
  constructor(private readonly printed: PrintedWords) {}

  at(index: number): PrintedWord | undefined {
    return this.printed.at(this.sequenceUpTo(index) ? index + 1 : index);
  }

  /** The adverb that stands among the first words, or directly behind as many of them. */
  sequenceUpTo(count: number): PrintedWord | undefined {
    for (let index = 0; index <= count; index++) {
      const word = this.printed.at(index);
      if (word?.folded === 'also' || word?.folded === 'further') return word;
    }
    return undefined;
  }

  /** The first words on one line. */
  upTo(count: number): string {
    return Array.from({ length: count }, (_, index) => this.at(index)?.folded).join(' ');
  }
}

function adverbLength(words: WordsApart): number {
  const first = words.at(0)?.folded ?? '';
  if (first === 'once' && /^(?:again|more)$/.test(words.at(1)?.folded ?? '')) return 2;
  return first === 'again' || (first.endsWith('ly') && first.length > 4) ? 1 : 0;
}

/** Index after the verb with its particle; `from` without a known verb there. */
function headLength(words: WordsApart, from: number, heads: ReadonlySet<string>): number {
  const verb = words.at(from)?.folded ?? '';
  const particle = words.at(from + 1)?.folded ?? '';
  if (particles.test(particle) && heads.has(`${verb} ${particle}`)) return from + 2;
  return heads.has(verb) ? from + 1 : from;
}

function complementEnd(
  words: WordsApart,
  head: number,
  patterns: Patterns,
): { readonly end: number; readonly isFixed: boolean } | undefined {
  const verb = words.at(head - 1)?.folded ?? '';
  const link = words.at(head)?.folded;
  const isExpressed = verb.startsWith('express');
  if (link === 'with' && patterns.with.verbs.has(verb)) {
    const end = nounsEnd(words, head + 1, patterns.with);
    return end === undefined ? undefined : { end, isFixed: true };
  }
  if (!isExpressed && (link !== 'its' || !patterns.its.verbs.has(verb))) return undefined;
  const end = nounsEnd(words, head + (link === 'its' ? 1 : 0), patterns.its);
  return end === undefined ? undefined : { end, isFixed: isExpressed };
}

/** Index after "grave concern", "deep gratitude and appreciation". */
function nounsEnd(words: WordsApart, from: number, { adjectives, nouns }: Complements): number | undefined {
  let at = from;
  while (isQualifier(words.at(at)?.folded, adjectives) && at < from + 4) at++;
  if (!nouns.has(words.at(at)?.folded ?? '')) return undefined;
  at++;
  if (words.at(at)?.folded !== 'and') return at;
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
  // Adjectives of concern are the same in both parts: "Noting with profound concern", "Notes with …".
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
