/** Says what is wrong with an impossible symbol, and what it was most likely meant to be. */
import { lazy } from '../kept/lazy';
import { findSession, councilYear } from './sessions';
import { parseSymbol } from './symbols';

export interface SymbolSlip {
  /** The wrong part and the reason, as a sentence about "this symbol". */
  readonly what: string;
  /** The nearest right form; undefined if uncertain. */
  readonly right: string | undefined;
  /** Tables may be older than the document: likely, not certain. */
  readonly isCertain: boolean;
}

/** Components with a full stop and a number: `Add.1`, `C.3`. */
const pointed = 'Add|Corr|Rev|Amend|AC|CN|CONF|CRP|C|L|PV|SR|WG|Sub|WP';
const spelt: ReadonlyMap<string, string> = new Map(
  [...pointed.split('|'), 'RES', 'DEC', 'HRC', 'PRST', 'INF', 'NGO'].map((code) => [code.toUpperCase(), code]),
);

/** The latest session known, and a few for documents newer than this product. */
const sessionMargin = 3;
/** No session has adopted as many; numbers from 301 or 401 may be decisions. */
const maxResolutions = 600;

/**
 * The first slip of a symbol of the General Assembly, the Security Council or the Economic and Social Council.
 *
 * @param printed from the series onwards, blanks around slashes included
 */
export function symbolSlip(printed: string): SymbolSlip | undefined {
  for (const [pattern, what, change] of forms) {
    if (!pattern.test(printed)) continue;
    const changed = change(printed);
    const right = forms.reduce((text, [other, , mend]) => (other.test(text) ? mend(text) : text), changed);
    return { what, right: parseSymbol(right) && right !== printed ? right : undefined, isCertain: true };
  }
  return impossible(printed);
}

type Form = readonly [pattern: RegExp, what: string, change: (text: string) => string];

const upper = (text: string): string =>
  text.replace(/[A-Za-z]+/g, (word, at: number) =>
    at === 0 ? word.toUpperCase() : (spelt.get(word.toUpperCase()) ?? word),
  );

const dotted = new RegExp(`/(${pointed})(?:[. ]|\\.\\.|\\. )?(?=\\d)`, 'g');
const undotted = new RegExp(`/(?:${pointed})(?: |\\. |\\.\\.)?\\d`);

const forms: readonly Form[] = [
  [/\/{2,}/, 'has two strokes in a row', (text) => text.replace(/\/{2,}/g, '/')],
  [/\s\/|\/\s/, 'has a blank beside a stroke', (text) => text.replace(/\s*\/\s*/g, '/')],
  [
    new RegExp(
      `^[a-z]/(?:[A-Za-z]{1,4}[.\\d]{0,4}/){0,2}(?:e?s-)?\\d{1,4}/|/(?:res|Res|dec|hrc|Hrc|prst|add|ADD|corr|CORR|rev|REV|l|c|cn|ac|conf)(?:[./]|\\.?\\d)`,
    ),
    'has letters in the wrong case',
    upper,
  ],
  [
    /^(?:A|E|A\/HRC)\/(?:RES|DEC)\/(?:\d{1,4}|E?S-\d{1,2})[-‐‑–]\d{1,4}$/,
    'has a dash where a stroke belongs',
    (text) => text.replace(/(\/(?:RES|DEC)\/(?:E?S-)?\d{1,4})[-‐‑–]/, '$1/'),
  ],
  [/\/E?S–\d/, 'has an en dash in the session, which takes a hyphen', (text) => text.replace(/(\/E?S)–/, '$1-')],
  [
    /\d–(?:A|E|S)\//,
    'has an en dash between its halves, which a hyphen joins',
    (text) => text.replace(/(\d)–(?=[AES]\/)/, '$1-'),
  ],
  [
    /^(?:A|E)\/\d{2,4}\/\d{1,4}\/(?:A|E|S)\/\d{2,4}\/\d/,
    'has a stroke between its halves, which a hyphen joins',
    (text) => text.replace(/\/(?=[AES]\/\d)/, '-'),
  ],
  [undotted, 'lacks the full stop before a number, or has too much there', (text) => text.replace(dotted, '/$1.')],
  [
    /\/((?:Add|Corr|Rev)\.\d{1,3})\/\1(?!\d)/,
    'says the same twice at its end',
    (text) => text.replace(/\/((?:Add|Corr|Rev)\.\d{1,3})\/\1/, '/$1'),
  ],
  [
    /^S\/RES\/\d{1,4}[/-](?:19|20)\d{2}$/,
    'has the year behind a stroke; in symbols of the Security Council it stands in brackets',
    (text) => text.replace(/^S\/RES\/(\d+)[/-](\d+)$/, 'S/RES/$1 ($2)'),
  ],
];

function impossible(printed: string): SymbolSlip | undefined {
  const committee = /^A\/C\.(\d+)(?:\/|$)/.exec(printed)?.[1];
  if (committee !== undefined && (Number(committee) < 1 || Number(committee) > 6))
    return certain(`names committee ${committee}; the General Assembly has six Main Committees, C.1 to C.6`);
  const [, body, figures, number] =
    /^A\/(RES\/|DEC\/|C\.\d\/|INF\/)?(\d{1,4})\/(?:[A-Z]{1,4}\.)?(\d{1,5})/.exec(printed) ?? [];
  if (figures !== undefined) return assemblySlip(body, Number(figures), Number(number));
  const council = /^S\/RES\/(\d{1,5})(\/\d+)?$/.exec(printed);
  if (council?.[2] !== undefined)
    return certain(
      'has no session; resolutions of the Security Council are numbered through, with the year in brackets',
    );
  if (council) return withoutYear(Number(council[1]));
  const session = /^E\/RES\/(\d{1,3})\/\d/.exec(printed)?.[1];
  if (session !== undefined)
    return certain(`has ${session} for the year; symbols of the Economic and Social Council carry it in four figures`);
  return undefined;
}

function assemblySlip(body: string | undefined, session: number, number: number): SymbolSlip | undefined {
  if (session > latestSession() + sessionMargin)
    return {
      what: `names session ${session} of the General Assembly, which has not been held`,
      right: undefined,
      isCertain: session > 150,
    };
  if (body !== 'RES/') return undefined;
  if (session < 31) {
    const known = findSession('GA', String(session));
    const isOfIt = known?.firstNumber !== undefined && known.firstNumber <= number && number <= (known.lastNumber ?? 0);
    const right = isOfIt && known.roman ? `A/RES/${number}(${known.roman})` : undefined;
    return {
      ...certain(
        'names a session before the thirty-first in figures; roman figures in brackets follow the number there',
      ),
      right,
    };
  }
  return number < 1 || number >= maxResolutions
    ? certain(`has the number ${number}, which no session of the General Assembly has reached`)
    : undefined;
}

function withoutYear(number: number): SymbolSlip | undefined {
  for (let year = 1946; year < 2100; year++) {
    const range = councilYear(year);
    if (range && range.first <= number && number <= range.last)
      return { ...certain('lacks the year, which stands in brackets'), right: `S/RES/${number} (${year})` };
  }
  return certain('lacks the year, which stands in brackets');
}

const certain = (what: string): SymbolSlip => ({ what, right: undefined, isCertain: true });

const latestSession = lazy(() => {
  let session = 31;
  while (findSession('GA', String(session + 1))) session++;
  return session;
});
