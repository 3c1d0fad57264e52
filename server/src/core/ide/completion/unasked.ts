/**
 * Lists that open by themselves during typing. Their entries must never cost a word: the next key may be Enter, meant
 * for a new paragraph.
 */
import { readNumber } from '../../vocabulary/resolution-symbols';
import type { Completion, CompletionKind } from './completion';

/** The reason for a list: a person asks, a sign that opens one was typed, or a letter or figure while one is open. */
export type Asking = 'person' | 'sign' | 'letter';

type Openers = ReadonlyMap<string, readonly CompletionKind[]>;

/** No sentence ends after these signs, and their lists close before it does. */
const everywhere: Openers = new Map([
  ['(', ['document']],
  ['*', ['opening']],
  ['^', ['note']],
]);

/** A sentence may well end with a number or a symbol. */
const whereEnterIsFree: Openers = new Map<string, readonly CompletionKind[]>([
  ...everywhere,
  ...[...'0123456789 '].map((sign) => [sign, ['citation']] as const),
  ['/', ['citation', 'document']],
  ['(', ['citation', 'document']],
]);

/** The signs that may open a list. @param isEnterFree whether Enter takes only chosen entries */
export const openingSigns = (isEnterFree: boolean): readonly string[] => [
  ...(isEnterFree ? whereEnterIsFree : everywhere).keys(),
];

/** Length of the deciding text before the cursor, in UTF-16 units. */
export const decidingLength = 500;

const resolution = /(?<![\p{L}\d])(?:resolution|decision)s? /iu;
const mayPrecede: Readonly<Partial<Record<CompletionKind, (before: string, sign: string) => boolean>>> = {
  citation: (before, sign) => (sign === ' ' ? /(?:resolution|decision)s? $/i.test(before) : resolution.test(before)),
  opening: (before) => /(?:^|[\n\r])[^\n\r*]{0,12}\*$/.test(before),
  note: (before) => before.endsWith('[^'),
};

/**
 * The kind of list that the last typed sign opens; mostly none, which is known without reading the draft.
 * @param before the text before the cursor, or its last `decidingLength` units
 */
export const kindsOpenedBy = (sign: string, before: string, isEnterFree: boolean): readonly CompletionKind[] =>
  ((isEnterFree ? whereEnterIsFree : everywhere).get(sign) ?? []).filter(
    (kind) => mayPrecede[kind]?.(before, sign) ?? true,
  );

/** Whether the rest of a word or number follows the cursor, which any insertion would touch. */
export const isInsideWord = (text: string, offset: number): boolean =>
  /^[\p{L}\p{M}\d]|^\/\d/u.test(text.slice(offset, offset + 2));

/** Whether the typed text may be a whole number: 70/2 ranks before 70/20. */
export const isWholeNumber = (typed: string): boolean => readNumber(typed) !== undefined;

/** Whether the typed text may be a whole symbol: `A/80/1`, `S/12345`; not `A/80`, which is a session. */
export const isWholeSymbol = (typed: string): boolean => /\/\d{3,}[^/]*$|\/[^/]+\/[^/]*\d[^/]*$/.test(typed);

/**
 * The kinds an open list may ask for again. A fast typist is far past the sign when the answer comes, perhaps at the
 * end of the sentence: only kinds that a sign opens.
 */
export const kindsThatGrow = (isEnterFree: boolean): readonly CompletionKind[] => [
  ...(['opening', 'paragraph', 'document', 'note'] as const),
  ...(isEnterFree ? (['citation'] as const) : []),
];

/**
 * Whether the editor has to ask again at the next letter: if a list is incomplete, or if an unasked one may have become
 * a whole number or symbol.
 */
export function mayGrow(asking: Asking, offered: readonly Completion[], maxNumbers: number): boolean {
  if (offered.some(({ kind }) => kind === 'opening' || kind === 'document')) return true;
  const numbers = offered.filter(({ kind }) => kind === 'citation');
  if (asking === 'person') return numbers.length >= maxNumbers;
  return numbers.some(({ edit: { span } }) => span.end > span.start);
}
