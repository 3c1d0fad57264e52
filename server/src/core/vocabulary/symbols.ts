/** Reads document symbols such as A/C.2/59/3 into their named parts. */
import type { Language } from './languages';
import { beginsBody, generalBodies, modifications, natures, symbolBody } from './symbol-codes';
import type { NamedOrgan } from './organs';
import type { Session } from './sessions';
import { findSession } from './sessions';

/** A component of a symbol with its meaning in plain words, undefined if unknown. */
interface SymbolPart {
  readonly kind: 'series' | 'body' | 'session' | 'year' | 'nature' | 'number' | 'modification' | 'unknown';
  readonly text: string;
  readonly meaning: string | undefined;
}

export interface DocumentSymbol {
  /** Without blanks, with plain hyphens: `A/75/6(Sect.26)`. A double symbol has both halves. */
  readonly canonical: string;
  readonly parts: readonly SymbolPart[];
  /** The innermost body named, in plain words. */
  readonly body: string | undefined;
  /** The session, if known. */
  readonly session: Session | undefined;
  /** The session or year as printed: `78`, `S-10`, `III`, `2018`. */
  readonly sessionLabel: string | undefined;
  /** What sort of document it is; undefined for the general series of a body. */
  readonly nature: string | undefined;
  readonly number: string | undefined;
  readonly isResolution: boolean;
  /** The other halves of a double symbol, one document issued for two bodies. */
  readonly joint: readonly DocumentSymbol[];
  /** Issued by another organization with servers of its own. */
  readonly isForeign: boolean;
}

/** Reads one symbol; undefined for any other text. */
export function parseSymbol(text: string): DocumentSymbol | undefined {
  const [first, ...others] = halvesOf(text);
  const symbol = first === undefined ? undefined : parseHalf(first);
  if (!symbol) return undefined;
  const joint = others.map(parseHalf).filter((half) => half !== undefined);
  return { ...symbol, canonical: [symbol, ...joint].map((half) => half.canonical).join('-'), joint };
}

/** Whether a text has the form of a symbol, so that `parseSymbol` reads it. */
export const isSymbol = (text: string): boolean => hasForm(halvesOf(text)[0] ?? '');

/** A symbol as printed, without blanks and with plain hyphens. */
export const canonicalSymbol = (text: string): string =>
  text.replace(/\s+/g, '').replace(/[\u2010\u2011\u2012\u2013]/g, '-');

/** The address of a document on the server of the United Nations; a double symbol leads to its first half. */
export function documentUrl(symbol: string, language: Language = 'en'): string {
  const half = halvesOf(symbol)[0] ?? '';
  return `https://docs.un.org/${language}/${encodeURI(half).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))}`;
}

/** The symbols that a double symbol consists of. */
export const halvesOf = (text: string): readonly string[] => canonicalSymbol(text).split(/-(?=[A-Z][A-Za-z]{0,9}\/)/);

const form = /^[A-Z][A-Za-z]{0,9}(?:\/[A-Za-z0-9.,()&-]{1,40}){1,9}\*?$/;

const hasForm = (half: string): boolean => half.length <= 120 && form.test(half) && /\d/.test(half);

function parseHalf(text: string): DocumentSymbol | undefined {
  if (!hasForm(text)) return undefined;
  const components = text.replace(/\*$/, '').split('/');
  const reading = new Reading();
  components.forEach((component, index) =>
    reading.read(component, components.slice(0, index), components.slice(index + 1)),
  );
  return reading.result(text);
}

/** Components are read from left to right; neighbours decide the meaning of a figure. */
class Reading {
  private readonly parts: SymbolPart[] = [];
  private body: string | undefined;
  private organ: NamedOrgan | undefined;
  private session: Session | undefined;
  private sessionLabel: string | undefined;
  private nature: string | undefined;
  private number: string | undefined;
  private isResolution = false;
  private isForeign = false;

  read(component: string, before: readonly string[], after: readonly string[]): void {
    const path = [...before, component].join('/');
    const [, bare = component, bracketed] = /^([^()]+)(\(.+\))$/.exec(component) ?? [];
    if (this.readSession(bare, before, after)) return;
    if (this.readBody(path, component)) return;
    if (this.readNumber(bare, bracketed)) return;
    const [, code = bare, detail] = /^([A-Za-z]+)\.?(.*)$/.exec(bare) ?? [];
    if (this.readCode(code, detail ?? '', bracketed, component)) return;
    if (beginsBody(path)) this.add('body', component, undefined);
    else this.add('unknown', component, undefined);
  }

  result(canonical: string): DocumentSymbol {
    const { parts, body, session, sessionLabel, nature, number, isResolution, isForeign } = this;
    return { canonical, parts, body, session, sessionLabel, nature, number, isResolution, isForeign, joint: [] };
  }

  private readSession(bare: string, before: readonly string[], after: readonly string[]): boolean {
    const isSpecial = /^E?S-\d{1,2}$/.test(bare);
    const counts = after.length > 0 && !isModification(after[0] ?? '');
    if (this.sessionLabel !== undefined || this.number !== undefined || before.length === 0) return false;
    if (!isSpecial && !(/^\d{1,4}$/.test(bare) && counts)) return false;
    this.sessionLabel = bare;
    this.session = this.organ && findSession(this.organ, bare);
    this.add(bare.length === 4 && !isSpecial ? 'year' : 'session', bare, undefined);
    return true;
  }

  private readBody(path: string, component: string): boolean {
    const known = symbolBody(path) ?? symbolBody(path.replace(/[.(][^./]*$/, '')) ?? this.seabedBody(component);
    if (!known) return false;
    const suffix = symbolBody(path) ? '' : (/[.(]([^./()]*)\)?$/.exec(path)?.[1] ?? '');
    this.isForeign ||= known.isForeign;
    this.body = known.name;
    this.organ = organOfBody(path);
    this.add(path.includes('/') ? 'body' : 'series', component, known.name);
    if (/^\d{4}$/.test(suffix)) this.sessionLabel = suffix;
    return true;
  }

  /** The International Seabed Authority puts its session before its body: ISBA/26/A/18. */
  private seabedBody(component: string): ReturnType<typeof symbolBody> {
    return this.parts[0]?.text === 'ISBA' ? symbolBody(`ISBA/${component}`) : undefined;
  }

  private readNumber(bare: string, bracketed: string | undefined): boolean {
    const [, figures, letters] = /^(\d{1,6})([A-Z](?:-[A-Z])?)?$/i.exec(bare) ?? [];
    if (figures === undefined) return false;
    this.number = figures + (letters ?? '').toUpperCase();
    this.add('number', bare, undefined);
    if (bracketed === undefined) return true;
    const inside = bracketed.slice(1, -1);
    const roman = /^(?:E?S-)?[IVXLC]+$/.test(inside) ? inside : undefined;
    if (this.isResolution && roman !== undefined) {
      this.sessionLabel = roman;
      this.session = this.organ && findSession(this.organ, roman);
      this.add('session', roman, undefined);
    } else if (this.isResolution && /^\d{4}$/.test(inside)) {
      this.sessionLabel = inside;
      this.add('year', inside, undefined);
    } else {
      this.add('modification', bracketed, `part of the document: ${spaced(inside)}`);
    }
    return true;
  }

  private readCode(code: string, detail: string, bracketed: string | undefined, component: string): boolean {
    const change = modifications.get(code);
    if (change !== undefined) {
      this.add('modification', component, detail ? change.replace(/,|$/, ` ${detail}$&`) : change);
      return true;
    }
    const nature = this.parts.length > 0 ? natures.get(code) : undefined;
    if (nature !== undefined && !(code === 'GC' && detail)) {
      this.nature = nature;
      this.isResolution = code.toUpperCase() === 'RES';
      this.add('nature', component, nature);
      if (/^\d/.test(detail)) this.number = detail;
      return true;
    }
    const general = generalBodies.get(code);
    if (general === undefined) return false;
    const numbered = detail || (bracketed ? bracketed.slice(1, -1) : '');
    this.body = [numbered ? `${general} ${numbered}` : general, this.body].filter(Boolean).join(' — ');
    this.organ = this.organ === 'GA' && code === 'C' ? 'GA' : undefined;
    this.add('body', component, numbered ? `${general} ${numbered}` : general);
    return true;
  }

  private add(kind: SymbolPart['kind'], text: string, meaning: string | undefined): void {
    this.parts.push({ kind, text, meaning });
  }
}

/** The body whose sessions the figures of a symbol count. */
function organOfBody(path: string): NamedOrgan | undefined {
  if (path === 'A' || /^A\/(?:C\.\d|BUR|INF|SPC)$/.test(path)) return 'GA';
  if (path === 'A/HRC') return 'HRC';
  if (path === 'E') return 'ECOSOC';
  return path === 'S' ? 'SC' : undefined;
}

const isModification = (component: string): boolean => modifications.has(/^[A-Z][a-z]+/.exec(component)?.[0] ?? '');

/** `Sect.26` as `Sect. 26`, `PartI` as `Part I`. */
const spaced = (words: string): string => words.replace(/\.(?=\w)/g, '. ').replace(/([a-z])(?=[IVX]+$)/, '$1 ');
