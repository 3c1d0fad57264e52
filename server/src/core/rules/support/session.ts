/** The session named by a heading: in words, in the symbol and in the number of the resolution. */
import type { DraftFacts } from '../rule';
import { ordinalValue } from '../../vocabulary/ordinal-value';

/** `78` of `A/RES/78/132`, `2023` of `E/2023/L.4`, `S-32` of `A/RES/S-32/1`; undefined for the symbols of other bodies. */
export function sessionOfSymbol(symbol: string): string | undefined {
  const assembly = /^A\/(?:HRC\/)?(?:RES\/)?(?:C\.\d\/)?((?:ES-|S-)?\d{1,3})\/(?:L\.)?\d/.exec(symbol);
  return (assembly ?? /^E\/(?:RES\/)?(\d{4})\/(?:L\.)?\d/.exec(symbol))?.[1];
}

/** `78` of `78/132`; undefined for the Security Council, whose numbers have no session. */
export const sessionOfNumber = (number: string): string | undefined => /^((?:ES-|S-)?\d{1,4})\//.exec(number)?.[1];

/** `78` of "Seventy-eighth session", `S-32` of "Thirty-second special session", `2023` of "2023 session". */
export function sessionOfWords(words: string): string | undefined {
  const match = /^(?:(\d{4})|([\p{L}\d][\p{L}\d\s\u2010\u2011-]{2,40}?)( emergency special| special)?) session$/iu.exec(
    words,
  );
  if (!match) return undefined;
  if (match[1]) return match[1];
  const value = ordinalValue(match[2] ?? '');
  if (value === undefined) return undefined;
  const sort = match[3]?.toLowerCase().trim();
  return `${sort === 'special' ? 'S-' : sort ? 'ES-' : ''}${value}`;
}

/**
 * Session of the General Assembly; undefined for other bodies, for special sessions, and if neither the number nor the
 * symbol has one.
 */
export function assemblySession({ organ, heading: { number, symbol } }: DraftFacts): number | undefined {
  if (organ !== 'GA') return undefined;
  const session = (number && sessionOfNumber(number.value)) ?? (symbol && sessionOfSymbol(symbol.value));
  return session !== undefined && /^\d{1,3}$/.test(session) ? Number(session) : undefined;
}
