/**
 * Lists that open by themselves while someone types. What they offer must never cost a word: the next key may be Enter, meant for a
 * new paragraph.
 */
import { readNumber } from '../../vocabulary/resolution-symbols';
import type { Completion, CompletionKind } from './completion';

/**
 * Why a list is asked for: a person wants one, a sign was typed that opens one, or a letter or figure was typed while one is open.
 */
export type Asking = 'person' | 'sign' | 'letter';

type Openers = ReadonlyMap<string, readonly CompletionKind[]>;

/** No sentence ends behind these signs, and their lists close before one does. */
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

/** The signs that may open a list. @param isEnterFree whether Enter takes nothing from a list but what someone chose in it */
export const openingSigns = (isEnterFree: boolean): readonly string[] => [
  ...(isEnterFree ? whereEnterIsFree : everywhere).keys(),
];

/** How much of the text before the cursor decides, in UTF-16 units. */
export const decidingLength = 500;

const resolution = /(?<![\p{L}\d])(?:resolution|decision)s? /iu;
const mayPrecede: Readonly<Partial<Record<CompletionKind, (before: string, sign: string) => boolean>>> = {
  citation: (before, sign) => (sign === ' ' ? /(?:resolution|decision)s? $/i.test(before) : resolution.test(before)),
  opening: (before) => /(?:^|[\n\r])[^\n\r*]{0,12}\*$/.test(before),
  note: (before) => before.endsWith('[^'),
};

/**
 * What the sign that was typed last opens a list of; nothing in most places, which is told without reading the draft.
 * @param before the text before the cursor, or its last `decidingLength` units
 */
export const kindsOpenedBy = (sign: string, before: string, isEnterFree: boolean): readonly CompletionKind[] =>
  ((isEnterFree ? whereEnterIsFree : everywhere).get(sign) ?? []).filter(
    (kind) => mayPrecede[kind]?.(before, sign) ?? true,
  );

/** Whether the cursor stands before the rest of a word or number, which whatever is written would be glued to. */
export const isInsideWord = (text: string, offset: number): boolean =>
  /^[\p{L}\p{M}\d]|^\/\d/u.test(text.slice(offset, offset + 2));

/** Whether what is typed may be all of a number: 70/2 goes before 70/20. */
export const isWholeNumber = (typed: string): boolean => readNumber(typed) !== undefined;

/** Whether what is typed may be all of a symbol: `A/80/1`, `S/12345`; not `A/80`, which is a session. */
export const isWholeSymbol = (typed: string): boolean => /\/\d{3,}[^/]*$|\/[^/]+\/[^/]*\d[^/]*$/.test(typed);

/**
 * What an open list may be asked for again. Whoever types fast is far behind the sign that opened it when the answer comes, perhaps at
 * the end of the sentence: it may be nothing else than what a sign opens.
 */
export const kindsThatGrow = (isEnterFree: boolean): readonly CompletionKind[] => [
  ...(['opening', 'paragraph', 'document', 'note'] as const),
  ...(isEnterFree ? (['citation'] as const) : []),
];

/**
 * Whether the editor has to ask again when another letter is typed: where there are more openings or numbers than one list holds, and
 * where what opened by itself may have become a whole number or symbol.
 */
export function mayGrow(asking: Asking, offered: readonly Completion[], maxNumbers: number): boolean {
  if (offered.some(({ kind }) => kind === 'opening' || kind === 'document')) return true;
  const numbers = offered.filter(({ kind }) => kind === 'citation');
  if (asking === 'person') return numbers.length >= maxNumbers;
  return numbers.some(({ edit: { span } }) => span.end > span.start);
}
