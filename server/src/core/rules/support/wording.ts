/** The shared search of rules that replace one wording by another. */
import type { Wording } from '../../vocabulary/wording';
import type { Context, Finding, PhrasePlace, Phrases } from '../rule';
import { isQuoted } from '../../reading/quotation';
import { isItalic } from './inside';
import { isJudged } from './judged';

/** How far back and ahead `notAfter` and `notBefore` can see, in characters. */
const sight = 40;

/**
 * Searches resolutions for the wordings of a table, outside annexes, notes, quotations, italic titles and hyphenated
 * compounds.
 *
 * @param message the message for a place; none if undefined
 */
export function wordings<Near extends Context = Context>(
  table: readonly Wording[],
  message: (wording: Wording, context: Near, place: PhrasePlace) => string | undefined,
): Phrases<Near> {
  const candidates = byStart(table);

  function* check(place: PhrasePlace, context: Near): Iterable<Finding> {
    const { text } = context;
    const { start } = place;
    if (!isJudged(context.part)) return;
    const known = candidates.get(place.words) ?? longerThan(candidates, place.words);
    const [words, wording] = known.find(([each]) => text.startsWith(each, start)) ?? [];
    if (words === undefined || !wording) return;
    const end = start + words.length;
    if (!standsAlone(text, start, end) || isTitle(text, place)) return;
    if (wording.notBefore?.test(text.slice(end, end + sight))) return;
    if (wording.notAfter?.test(text.slice(Math.max(0, start - sight), start))) return;
    const told = message(wording, context, place);
    if (told === undefined) return;
    yield {
      span: { start, end },
      message: told,
      ...(wording.severity && { severity: wording.severity }),
      fix: replaceBy({ start, end }, wording.right, wording.isCertain),
    };
  }

  return { starts: [...candidates.keys()], check };
}

type Candidate = readonly [words: string, wording: Wording];

/** Wordings by their shortest common start, the longest first: fewer starts are faster to search for. */
function byStart(table: readonly Wording[]): ReadonlyMap<string, readonly Candidate[]> {
  const all: Candidate[] = table.flatMap((wording) => broken(wording.wrong).map((words) => [words, wording] as const));
  const starts = all.map(([words]) => words).filter((words) => !all.some(([each]) => isStartOf(each, words)));
  return new Map(
    starts.map((start) => [
      start,
      all.filter(([words]) => words.startsWith(start)).sort(([a], [b]) => b.length - a.length),
    ]),
  );
}

const isStartOf = (start: string, words: string): boolean => words !== start && words.startsWith(start);

/** The start of another rule may be longer than ours. */
const longerThan = (candidates: ReadonlyMap<string, readonly Candidate[]>, words: string): readonly Candidate[] =>
  [...candidates].find(([start]) => words.startsWith(start))?.[1] ?? [];

/** The fix that writes `text` over a span. */
export const replaceBy = (span: Finding['span'], text: string, isSafe: boolean): NonNullable<Finding['fix']> => ({
  title: `Write “${text}”`,
  isSafe,
  edits: [{ span, text }],
});

/** The words on one line, and broken at each of their spaces. */
function broken(words: string): readonly string[] {
  const spaces = [...words.matchAll(/ /g)].map(({ index }) => index);
  return [words, ...spaces.map((at) => `${words.slice(0, at)}\n${words.slice(at + 1)}`)];
}

const inWord = /[\p{L}\p{N}\-‑/@]/u;

/** Whether the words are whole: not part of a longer word, compound, symbol or address. */
export const standsAlone = (text: string, start: number, end: number): boolean =>
  !inWord.test(text.charAt(start - 1)) &&
  !inWord.test(text.charAt(end)) &&
  !/^[.@][\p{L}\p{N}]/u.test(text.slice(end, end + 2));

/** Whether the place is in a quotation, or in the italics of a title. */
export const isTitle = (text: string, { block, range, start }: PhrasePlace): boolean =>
  isItalic(block, start) || isQuoted(text, range, start);
