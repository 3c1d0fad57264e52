/**
 * The citations of an adopted text in its official markup: fragments of one citation joined, and wrong markup set
 * apart.
 */
import { runningWords } from '../../server/src/core/notation/markup';
import { readNumber } from '../../server/src/core/vocabulary/resolution-symbols';
import { canonicalSymbol, parseSymbol } from '../../server/src/core/vocabulary/symbols';
import type { Markup } from './texts';

export type MarkedCitation = Markup['citations'][number];

/** The longest run of fragments of one citation: `61/`, `2`, `22` and a part letter. */
const maxFragments = 5;

/**
 * The markup splits some citations: "1541" and "(XV)", "43/78" and "H", "S/", "PRST" and "/2011/15", or the halves of a
 * double symbol. Adjacent fragments are one citation if they have one symbol, if some of them are no citation alone,
 * and if the text prints them side by side. Otherwise they are left as they are.
 */
export function wholeCitations(marked: readonly MarkedCitation[], text: string): readonly MarkedCitation[] {
  const words = runningWords(text);
  const whole: MarkedCitation[] = [];
  for (let at = 0; at < marked.length;) {
    const [joined, count] = joinedAt(marked, at, words);
    if (joined) whole.push(joined);
    at += count;
  }
  return whole;
}

function joinedAt(
  marked: readonly MarkedCitation[],
  at: number,
  words: string,
): readonly [joined: MarkedCitation | undefined, count: number] {
  for (let count = Math.min(maxFragments, marked.length - at); count > 1; count--) {
    const pieces = marked.slice(at, at + count);
    const joined = halvesIn(pieces, words) ?? fragmentsIn(pieces, words);
    if (joined) return [joined, count];
  }
  return [marked[at], 1];
}

function fragmentsIn(pieces: readonly MarkedCitation[], words: string): MarkedCitation | undefined {
  const [first] = pieces;
  if (!first || pieces.some(([, symbol]) => plainSymbol(symbol) !== plainSymbol(first[1]))) return undefined;
  if (pieces.every(([text]) => isCitation(text))) return undefined;
  const printed = pieces.map(([text]) => escaped(flat(text)).replace(/ /g, ' ?')).join(' ?');
  const found = new RegExp(`(?<![\\p{L}\\d/])${printed}(?![\\p{L}\\d/])`, 'u').exec(words)?.[0];
  return found !== undefined && isCitation(found) ? [found, first[1]] : undefined;
}

/** A double symbol marked up half by half: `A/76/64` and `E/2021/11`. */
function halvesIn(pieces: readonly MarkedCitation[], words: string): MarkedCitation | undefined {
  const [first, second] = pieces;
  if (!first || !second || pieces.length !== 2) return undefined;
  const printed = `${flat(first[0])}-${flat(second[0])}`;
  return /^[A-Z]+\/.*-[A-Z]+\//.test(printed) && words.includes(printed) ? [printed, first[1]] : undefined;
}

const isCitation = (text: string): boolean => readNumber(text) !== undefined || parseSymbol(text) !== undefined;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * As printed, without the preceding word, the full stop after it, and a part letter that our reading leaves to the
 * text.
 */
export const plainCitation = (text: string): string =>
  flat(text)
    .replace(/^(?:Resolution|Decision) (?=\d)/i, '')
    .replace(/(?<=[\d)])\.$/, '')
    .replace(/^(\d{1,4}\/\d{1,4}) [A-Z]$/, '$1');

/**
 * Variants of one symbol in the markup: lower case, "(supp)" for a supplement of the Official Records, a volume, or a
 * part letter that the text does not cite.
 */
export const plainSymbol = (symbol: string): string =>
  symbol
    .toUpperCase()
    .replace(/^CH\/|\s+|\.$|\((?:SUPP|SECT|VOL|PART|PLAN)[^)]*\)/g, '')
    .replace(/(?<=\/RES\/\d+)[A-Z](?=\()/, '')
    .replace(/(?<=\/RES\/\d+\/\d+)[A-Z](?:-[A-Z])?$/, '');

/** Either half of a double symbol names the document. */
export const isHalfOf = (symbol: string, printed: string): boolean =>
  canonicalSymbol(printed)
    .split(/-(?=[A-Z][A-Za-z]{0,9}\/)/)
    .some((half) => plainSymbol(half) === plainSymbol(symbol));

/**
 * Why a citation cannot be of its marked-up document, from its own words alone; undefined if it can: another whole
 * symbol, or a number that is not in the symbol.
 */
export function otherThanPrinted([text, symbol]: MarkedCitation): string | undefined {
  const printed = plainCitation(text);
  const number = readNumber(printed);
  if (number) {
    const figures = [...symbol.matchAll(/\d+/g)].map(Number);
    return figures.includes(number.number) ? undefined : 'another number';
  }
  // A resolution symbol says little of the words: "Charter of Economic Rights" may be marked up too.
  if (!parseSymbol(printed) || isHalfOf(symbol, printed)) return undefined;
  return 'another symbol';
}
