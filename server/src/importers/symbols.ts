/** Recognises documents by their symbols: libraries do not always state the kind, or state it wrongly. */
import { parseSymbol } from '../core/index';

export interface AdoptedSymbol {
  /** As in the catalogue: `A/RES/76/84`, also for `A/RES/76/84 A`. */
  readonly symbol: string;
  /** Whether one part is meant, `A/RES/76/84 A`, which may have its own title, vote and date. */
  readonly isPart: boolean;
}

const maxSymbolLength = 120;
const adopted =
  /^((?:[A-Z][A-Za-z.]{0,9}\/){1,3}(?:RES|DEC)\/(?:(?:E?S-)?\d{1,4}\/\d{1,4}|\d{1,4}\((?:[A-Z]{1,3}-)?[IVXLC\d]{1,8}\)))((?:[A-Z](?:[-,&]|and|to)?){0,9})$/;
/** The part letter before the session: `217A(III)`. */
const inner = /(\d)([A-Z](?:[-,][A-Z])*)(?=\([^)]*\)$)/;

/** The resolution or decision of a symbol; undefined for other documents. */
export function adoptedSymbol(text: string): AdoptedSymbol | undefined {
  if (text.length > maxSymbolLength) return undefined;
  const canonical = parseSymbol(text)?.canonical.replace(/\*$/, '');
  if (canonical === undefined) return undefined;
  const before = inner.exec(canonical)?.[2] ?? '';
  const [, symbol, behind = ''] = adopted.exec(canonical.replace(inner, '$1')) ?? [];
  if (symbol === undefined) return undefined;
  const letters = before + behind;
  return { symbol, isPart: /^[A-Z]$/.test(letters) };
}

/** The first of several symbols, `A/76/L.3 and A/76/L.3/Add.1`, in canonical form. */
const firstSymbol = (text: string): string | undefined =>
  parseSymbol(/^[^\s,;]{1,100}/.exec(text.trim())?.[0] ?? '')?.canonical;

/** The symbol of a draft resolution, not of a report in the same field. */
export function draftSymbol(text: string): string | undefined {
  const symbol = firstSymbol(text);
  return symbol !== undefined && /\/(?:[A-Z]+\.)?L\.\d/.test(symbol) ? symbol : undefined;
}

/** The symbol of a meeting record. */
export function meetingSymbol(text: string): string | undefined {
  const symbol = firstSymbol(text);
  return symbol !== undefined && /\/(?:PV|SR)\.\d/.test(symbol) ? symbol : undefined;
}
