/** Finds the words that rules look for, those of all rules in one pass over the text. */
import type { Inline, Part, Resolution } from '../document/nodes';
import type { TextBlock } from './running-text';
import { runningText } from './running-text';
import type { PhrasePlace, Phrases } from './rule';

interface Reader<Owner> {
  readonly owner: Owner;
  readonly phrases: Phrases;
}

interface FoundPhrase<Owner> extends Reader<Owner> {
  readonly place: PhrasePlace;
  readonly part: Part | undefined;
}

const letter = /[\p{L}\p{N}]/u;

export class PhrasePass<Owner> {
  /** Readers by the longest start that may stand at a place: those of that start and of the shorter ones in it. */
  private readonly byStart = new Map<string, readonly Reader<Owner>[]>();
  private readonly pattern: RegExp;

  constructor(readers: readonly Reader<Owner>[]) {
    const starts = [...new Set(readers.flatMap(({ phrases }) => phrases.starts))].sort((a, b) => b.length - a.length);
    for (const start of starts) {
      this.byStart.set(
        start,
        readers.filter(({ phrases }) => phrases.starts.some((each) => start.startsWith(each))),
      );
    }
    this.pattern = patternOf(starts);
  }

  /** Every place in the running text where a start stands as the beginning of a word, in order of place. */
  *over(resolution: Resolution): Iterable<FoundPhrase<Owner>> {
    const { text } = resolution;
    const pieces = runningText(resolution);
    let index = 0;
    this.pattern.lastIndex = 0;
    for (let match = this.pattern.exec(text); match; match = this.pattern.exec(text)) {
      const start = match.index;
      const [words] = match;
      this.pattern.lastIndex = start + 1;
      while (index < pieces.length && (pieces[index]?.range.end ?? 0) <= start) index++;
      const piece = pieces[index];
      if (!piece) return;
      if (start < piece.range.start || (letter.test(words.charAt(0)) && letter.test(text.charAt(start - 1)))) continue;
      if (isInTarget(piece.block, start)) continue;
      const { block, part } = piece;
      for (const reader of this.byStart.get(words) ?? []) {
        yield { ...reader, place: { start, words, block, range: piece.range }, part };
      }
    }
  }
}

/** Patterns are kept: the same rules run over every draft. */
const patterns = new Map<string, RegExp>();

function patternOf(starts: readonly string[]): RegExp {
  const source = starts.map((start) => start.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|');
  let pattern = patterns.get(source);
  if (!pattern) {
    pattern = new RegExp(source, 'g');
    patterns.set(source, pattern);
  }
  return pattern;
}

const isInTarget = ({ inlines }: TextBlock, at: number): boolean =>
  inlines.some((inline: Inline) => inline.kind === 'link' && inline.target.start <= at && at < inline.target.end);
