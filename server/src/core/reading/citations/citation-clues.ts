/** What the words of a paragraph say for its citations, before it is known who speaks there and what was cited before. */
import type { Block, Resolution } from '../../document/nodes';
import { Kept, type Life, livesOf } from '../../kept/lives';
import type { ResolutionNumber } from '../../vocabulary/resolution-symbols';
import { readNumber } from '../../vocabulary/resolution-symbols';
import type { Language } from '../../vocabulary/languages';
import { withSingleBlanks } from '../../text/single-blanks';
import type { NamedBody } from './citation-bodies';
import { bodiesBefore, bodyAfter } from './citation-bodies';
import type { CitationDate } from './citation-dates';
import { datesOf } from './citation-dates';
import type { CitationToken } from './citation-tokens';
import { citationTokens, withoutJoints } from './citation-tokens';

/** A number, symbol or keyword. Its offsets, and those of its date, count from the beginning of its piece of text. */
export interface CitationClue extends CitationToken {
  /** As printed, blanks as one; empty for keywords. */
  readonly printed: string;
  readonly number: ResolutionNumber | undefined;
  readonly date: CitationDate | undefined;
  /** Bodies that the words before a keyword name. */
  readonly before: readonly NamedBody[];
  /** The body that the words after a keyword or number name. */
  readonly after: NamedBody | undefined;
}

/** The clues of each fragment of a block, then those of its items in turn. */
type BlockClues = readonly (readonly CitationClue[])[];

interface KeptClues {
  readonly language: Language;
  readonly clues: BlockClues;
}

const kept = new Kept<KeptClues>((clues) => clues);

/** Clues of one draft after the other's blocks. */
export class Clues {
  private readonly lives: ReadonlyMap<Block, Life>;

  constructor(private readonly resolution: Resolution) {
    this.lives = livesOf(resolution);
  }

  of(block: Block): BlockClues {
    const { text, language } = this.resolution;
    const life = this.lives.get(block);
    const known = kept.get(life, block);
    if (known?.language === language) return known.clues;
    const clues = [...fragmentsOf(block)].map(({ start, end }) => cluesIn(text.slice(start, end), language));
    kept.set(life, block, { language, clues });
    return clues;
  }
}

function* fragmentsOf(block: Block): Iterable<Block['fragments'][number]> {
  yield* block.fragments;
  if ('children' in block) for (const child of block.children) yield* fragmentsOf(child);
}

function cluesIn(words: string, language: Language): readonly CitationClue[] {
  const tokens = citationTokens(words, language);
  if (tokens.length === 0) return [];
  const read = tokens.map(({ kind, start, end }) => {
    const printed = kind === 'number' || kind === 'symbol' ? printedOf(words, start, end) : '';
    return { kind, start, end, printed, number: kind === 'number' ? readNumber(printed) : undefined };
  });
  const dates = datesIn(words, read, language);
  return read.map((token) => {
    const { kind, start, end, printed, number } = token;
    const { before, after } = bodiesAround(words, token, language);
    return { kind, start, end, printed, number, date: dates.get(token), before, after };
  });
}

type ReadToken = Omit<CitationClue, 'date' | 'before' | 'after'>;

function datesIn(words: string, tokens: readonly ReadToken[], language: Language): ReadonlyMap<object, CitationDate> {
  const cited = tokens.filter(({ kind }) => kind === 'number' || kind === 'symbol');
  const numbers = cited.map(({ start, end, number }) => ({
    start,
    end,
    session: number?.session,
    isCalendar: number?.form === 'calendar',
  }));
  const dates = new Map<object, CitationDate>();
  datesOf(words, { start: 0, end: words.length }, numbers, language).forEach((date, index) => {
    const token = cited[index];
    if (token && date) dates.set(token, date);
  });
  return dates;
}

function bodiesAround(
  words: string,
  { kind, start, end, number }: ReadToken,
  language: Language,
): Pick<CitationClue, 'before' | 'after'> {
  const isKeyword = kind === 'resolution' || kind === 'decision';
  if (language !== 'en' || (!isKeyword && !number)) return { before: [], after: undefined };
  return { before: isKeyword ? bodiesBefore(words, 0, start) : [], after: bodyAfter(words, end, words.length) };
}

const printedOf = (words: string, start: number, end: number): string =>
  withSingleBlanks(withoutJoints(words.slice(start, end)))
    .replace('（', '(')
    .replace('）', ')');
