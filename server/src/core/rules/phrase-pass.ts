/** Finds the words that rules look for, those of all rules in one pass over the text. */
import type { Part, Resolution } from '../document/nodes';
import type { Span } from '../text/span';
import type { PhrasePlace, Phrases } from './rule';
import type { TextBlock } from '../reading/running-text';
import { runningText } from '../reading/running-text';

/** Told of each place, in order of place, by the number of the phrases that look for it. */
export type OnPhrase = (owner: number, place: PhrasePlace, part: Part | undefined) => void;

/** Every place in the running text where a start of `phrases` stands as the beginning of a word. */
export function findPhrases(resolution: Resolution, phrases: readonly Phrases[], onPhrase: OnPhrase): void {
  const { text } = resolution;
  const { pattern, owners } = soughtBy(phrases);
  const pieces = runningText(resolution);
  const isInTarget = targetTest();
  let index = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const [words] = match;
    pattern.lastIndex = start + 1;
    while (index < pieces.length && (pieces[index]?.range.end ?? 0) <= start) index++;
    const piece = pieces[index];
    if (!piece) return;
    const { block, part, range } = piece;
    if (start < range.start || isInsideWord(text, start) || isInTarget(block, start)) continue;
    const place = { start, words, block, range };
    for (const owner of owners.get(words) ?? []) onPhrase(owner, place, part);
  }
}

/** All starts as one pattern, and whose each of them is. */
interface Sought {
  readonly phrases: readonly Phrases[];
  readonly pattern: RegExp;
  /** Numbers of the phrases of a start and of the shorter starts that it begins with. */
  readonly owners: ReadonlyMap<string, readonly number[]>;
}

/** Kept for one body and the next: the same rules run over every draft. */
const known: Sought[] = [];
const maxKnown = 12;

function soughtBy(phrases: readonly Phrases[]): Sought {
  const isSame = (each: Sought): boolean =>
    each.phrases.length === phrases.length && each.phrases.every((own, index) => own === phrases[index]);
  let sought = known.find(isSame);
  if (!sought) {
    if (known.length >= maxKnown) known.shift();
    sought = seek(phrases);
    known.push(sought);
  }
  return sought;
}

function seek(phrases: readonly Phrases[]): Sought {
  // The pattern takes the first that fits, so a start stands before its own beginning; neighbours that begin alike are
  // compared once.
  const starts = [...new Set(phrases.flatMap((each) => each.starts))].sort().reverse();
  const owners = new Map<string, readonly number[]>();
  for (const start of starts) {
    const own = phrases.flatMap((each, index) => (each.starts.some((other) => start.startsWith(other)) ? [index] : []));
    owners.set(start, own);
  }
  return { phrases, pattern: patternOf(starts), owners };
}

/** Most starts are words: asking for the beginning of a word first spares the pattern all places inside of words. */
function patternOf(starts: readonly string[]): RegExp {
  const escaped = (chosen: readonly string[]): string =>
    chosen.map((start) => start.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|');
  const isWord = (start: string): boolean => /^\w/.test(start);
  const words = escaped(starts.filter(isWord));
  const signs = escaped(starts.filter((start) => !isWord(start)));
  return new RegExp([words && `\\b(?:${words})`, signs].filter(Boolean).join('|') || '(?!)', 'g');
}

const letter = /[\p{L}\p{N}]/u;

/** Whether a start in letters has a letter before it that the pattern does not know: not all alphabets are Latin. */
const isInsideWord = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) > 127 && letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at));

/** Tells whether a place, behind those asked for before, lies in the target of a link; each link is looked at once. */
function targetTest(): (block: TextBlock, at: number) => boolean {
  const ahead = new Map<TextBlock, Span[]>();
  return (block, at) => {
    const targets =
      ahead.get(block) ?? block.inlines.flatMap((inline) => (inline.kind === 'link' ? [inline.target] : [])).reverse();
    ahead.set(block, targets);
    while ((targets.at(-1)?.end ?? Infinity) <= at) targets.pop();
    return (targets.at(-1)?.start ?? Infinity) <= at;
  };
}
