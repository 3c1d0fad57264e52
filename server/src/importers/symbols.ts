/** Tells by its symbol what a document is: libraries do not always state it, and sometimes state it wrongly. */
import { parseSymbol } from '../core/index';

export interface AdoptedSymbol {
  /** As in the catalogue: `A/RES/76/84`, also for `A/RES/76/84 A`. */
  readonly symbol: string;
  /** Whether one part is meant, `A/RES/76/84 A`, which may have a title, a vote and even a date of its own. */
  readonly isPart: boolean;
}

const maxSymbolLength = 120;
const adopted =
  /^((?:[A-Z][A-Za-z.]{0,9}\/){1,3}(?:RES|DEC)\/(?:(?:E?S-)?\d{1,4}\/\d{1,4}|\d{1,4}\((?:[A-Z]{1,3}-)?[IVXLC\d]{1,8}\)))((?:[A-Z](?:[-,&]|and|to)?){0,9})$/;
/** The part letter before the session: `217A(III)`. */
const inner = /(\d)([A-Z](?:[-,][A-Z])*)(?=\([^)]*\)$)/;

/** The resolution or decision that a symbol names; undefined for every other document. */
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

/** The first symbol of several, `A/76/L.3 and A/76/L.3/Add.1`, in its canonical form. */
const firstSymbol = (text: string): string | undefined =>
  parseSymbol(/^[^\s,;]{1,100}/.exec(text.trim())?.[0] ?? '')?.canonical;

/** The symbol of a draft resolution: those of reports, which stand in the same places, are not taken. */
export function draftSymbol(text: string): string | undefined {
  const symbol = firstSymbol(text);
  return symbol !== undefined && /\/(?:[A-Z]+\.)?L\.\d/.test(symbol) ? symbol : undefined;
}

/** The symbol of the record of a meeting. */
export function meetingSymbol(text: string): string | undefined {
  const symbol = firstSymbol(text);
  return symbol !== undefined && /\/(?:PV|SR)\.\d/.test(symbol) ? symbol : undefined;
}
