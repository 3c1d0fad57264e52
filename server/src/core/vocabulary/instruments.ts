/** Finds treaties, declarations and programmes by the names under which resolutions cite them. */
import type { Span } from '../text/span';
import { instrumentRows } from './instrument-table';

export interface Instrument {
  /** Official or usual full name. */
  readonly name: string;
  /** Symbol of the resolution that adopted or endorsed it; undefined if there is none, or none is certain. */
  readonly symbol: string | undefined;
  /** Its place in that resolution: `annex I`, `A`. */
  readonly part: string | undefined;
  /** `vol. 1577, No. 27531` of the United Nations Treaty Series. */
  readonly treatySeries: string | undefined;
  /** ISO date of adoption, or of signature. */
  readonly date: string | undefined;
  /** Symbol of another document with its text. */
  readonly document: string | undefined;
}

export interface NamedInstrument {
  readonly span: Span;
  readonly instrument: Instrument;
}

/** Longer than any name. */
export const maxNameLength = 240;

/** Instruments named in full, in order of place; the longer of two names with one start. */
export function instrumentsIn(text: string): readonly NamedInstrument[] {
  const found: NamedInstrument[] = [];
  const names = namesByFirstWord();
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\d]+(?:-\p{L}+)*/gu)) {
    if (index < end) continue;
    for (const [name, instrument] of names.get(word) ?? []) {
      const length = lengthOfMatch(text, index, name);
      if (length === 0) continue;
      end = index + length;
      found.push({ span: { start: index, end }, instrument });
      break;
    }
  }
  return found;
}

export type InstrumentName = readonly [name: string, instrument: Instrument];

/** Every instrument under each of its names, the official one first. */
export const instrumentNames = (): readonly InstrumentName[] => (listed ??= [...namesByFirstWord().values()].flat());

let listed: readonly InstrumentName[] | undefined;
let known: ReadonlyMap<string, readonly InstrumentName[]> | undefined;

function namesByFirstWord(): ReadonlyMap<string, readonly InstrumentName[]> {
  if (known) return known;
  const names = new Map<string, InstrumentName[]>();
  for (const row of instrumentRows.trim().split('\n')) {
    const [forms = '', symbol, part, treaty, date, document] = row.split('|');
    const [name = '', ...others] = forms.split(';');
    const [volume, number] = (treaty ?? '').split(' ');
    const treatySeries = number ? `vol. ${volume}, ${number.includes('–') ? 'Nos.' : 'No.'} ${number}` : undefined;
    const instrument: Instrument = {
      name,
      symbol: symbol || undefined,
      part: part || undefined,
      treatySeries,
      date: date || undefined,
      document: document || undefined,
    };
    for (const each of [name, ...others]) {
      const first = /^[\p{L}\d]+(?:-\p{L}+)*/u.exec(each)?.[0] ?? '';
      names.set(first, [...(names.get(first) ?? []), [each, instrument]]);
    }
  }
  for (const each of names.values()) each.sort(([a], [b]) => b.length - a.length);
  return (known = names);
}

/** Length in the text of `name`, where a line end or several blanks count as one blank; 0 without it. */
function lengthOfMatch(text: string, start: number, name: string): number {
  let at = start;
  for (const sign of name) {
    if (sign !== ' ') {
      if (text.charAt(at) !== sign) return 0;
      at++;
      continue;
    }
    const from = at;
    while (at - from < 8 && /\s/.test(text.charAt(at))) at++;
    if (at === from) return 0;
  }
  return /[\p{L}\d]/u.test(text.charAt(at)) ? 0 : at - start;
}
