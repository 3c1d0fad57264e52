/** Finds the words that rules look for, those of all rules in one pass over the text. */
import { matchAt } from '../text/match-at';
import type { Span } from '../text/span';
import { memo } from '../kept/memo';
import type { TextBlock, TextPiece } from '../reading/running-text';
import type { Language } from '../vocabulary/languages';
import { type RuleList, speaks } from './active-rules';
import type { PhrasePlace } from './rule';

/** Called with each place, in order of place, the index of its piece, and the id of each rule that looks for it. */
export type OnPhrase = (rule: string, place: PhrasePlace, piece: number) => void;

/**
 * Every place in `pieces` of a text where a rule's start stands as the beginning of a word.
 * @param pieces in order of place
 */
export function findPhrases(text: string, pieces: readonly TextPiece[], sought: Sought, onPhrase: OnPhrase): void {
  const { pattern, owners } = sought;
  const isInTarget = targetTest();
  let index = 0;
  let from = pieces[0]?.range.start ?? text.length;
  for (let match = matchAt(pattern, text, from); match; match = matchAt(pattern, text, from)) {
    const start = match.index;
    const [words] = match;
    while (index < pieces.length && (pieces[index]?.range.end ?? 0) <= start) index++;
    const piece = pieces[index];
    if (!piece) return;
    const { block, range } = piece;
    from = Math.max(start + 1, range.start);
    if (start < range.start || isInsideWord(text, start) || isInTarget(block, start)) continue;
    const place = { start, words, block, range };
    for (const owner of owners.get(words) ?? []) onPhrase(owner, place, index);
  }
}

/** The starts of many rules as one pattern, and whose each of them is. */
export interface Sought {
  readonly pattern: RegExp;
  /** Ids of the rules of a start, and of the shorter starts that it begins with. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
}

/** What the rules for a language look for. */
export const soughtIn = (rules: RuleList, language: Language): Sought => {
  const byLanguage = soughtBy(rules);
  let sought = byLanguage.get(language);
  if (!sought) byLanguage.set(language, (sought = seek(rules, language)));
  return sought;
};

const soughtBy = memo((_rules: RuleList) => new Map<Language, Sought>());

function seek(rules: RuleList, language: Language): Sought {
  const all = Object.entries(rules).flatMap(([id, rule]) =>
    rule.phrases && speaks(rule, language) ? [{ id, starts: rule.phrases.starts }] : [],
  );
  // The pattern takes the first that fits, so a start stands before its own beginning; neighbours that begin alike are
  // compared once.
  const starts = [...new Set(all.flatMap((each) => each.starts))].sort().reverse();
  const ownersOf = (start: string): readonly string[] =>
    all.filter((each) => each.starts.some((other) => start.startsWith(other))).map(({ id }) => id);
  return { pattern: patternOf(starts), owners: new Map(starts.map((start) => [start, ownersOf(start)])) };
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
