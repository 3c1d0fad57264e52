/** Symbols of resolutions and decisions from their printed numbers: "70/1", "217 A (III)", "1325 (2000)". */
import { fromRoman, maxSession } from '../text/roman';
import type { NamedOrgan } from './organs';
import { organs } from './organs';
import { councilYear, findSession } from './sessions';
import { withSingleBlanks } from '../text/single-blanks';

export type AdoptedKind = 'resolution' | 'decision';

/**
 * How a number is printed:
 * - `session`: `70/1`, `S-10/2`
 * - `year`: `2023/3`, of the Economic and Social Council
 * - `roman`: `217 A (III)`, of the Assembly's first thirty sessions and the Council's sessions to 1977
 * - `calendar`: `1325 (2000)`, of the Security Council
 */
type NumberForm = 'session' | 'year' | 'roman' | 'calendar';

export interface ResolutionNumber {
  readonly form: NumberForm;
  /** `70`, `S-10`, `2023`, `III`, `2000`. */
  readonly session: string;
  readonly number: number;
  /** The part of a resolution adopted in parts: `A`. */
  readonly part: string | undefined;
}

const slashed = /^((?:E?S-)?\d{1,4})\/(\d{1,4})(?:\s?([A-Z]))?$/;
const bracketed =
  /^(\d{1,4})(?:\s?([A-Z])(?:(?:\s?-\s?| and | to |, )[A-Z])*)?\s?\((\d{4}|(?:(?:ES|S|ORG)-)?(?:[IVXLC]+|\d{2}))\)$/;

/** Reads a printed number; undefined for other forms. */
export function readNumber(text: string): ResolutionNumber | undefined {
  const words = withSingleBlanks(text)
    .replace(/[\u2010-\u2013]/g, '-')
    .trim();
  const [, session, number, part] = slashed.exec(words) ?? [];
  if (session !== undefined) {
    const isYear = session.length === 4 && !session.includes('-');
    return { form: isYear ? 'year' : 'session', session, number: Number(number), part };
  }
  const [, count, letter, inside = ''] = bracketed.exec(words) ?? [];
  if (count === undefined) return undefined;
  if (/^\d{4}$/.test(inside)) return { form: 'calendar', session: inside, number: Number(count), part: letter };
  const figures = inside.replace(/^(?:ES|S|ORG)-/, '');
  if (!/^ORG-\d{2}$/.test(inside) && fromRoman(figures.toLowerCase(), maxSession) === undefined) return undefined;
  return { form: 'roman', session: inside, number: Number(count), part: letter };
}

/** Whether a body numbers its resolutions so, and may have one of this number. */
export function isPlausible(organ: NamedOrgan, { form, session, number }: ResolutionNumber): boolean {
  if (form === 'calendar') return organ === 'SC' && isInYear(Number(session), number);
  if (organ === 'SC') return false;
  if (form === 'year') return organ === 'ECOSOC' && Number(session) >= 1978;
  if (form === 'roman') return organ === 'GA' ? isInRomanSession(session, number) : organ === 'ECOSOC';
  if (organ === 'ECOSOC') return false;
  // Resolutions of the first thirty Assembly sessions have roman figures.
  if (organ === 'GA' && /^\d/.test(session) && Number(session) < 31) return false;
  const known = findSession(organ, session);
  if (organ === 'HRC' && number > maxCouncilNumbers) return false;
  if (!known) return organ === 'GA' ? Number(session) > 81 : Number(session) > 60 || session.startsWith('S-');
  // A few more may follow the last known number of a closed session.
  return known.lastNumber === undefined || number <= known.lastNumber + 10 || number >= firstDecision;
}

/** The Human Rights Council has adopted at most 43 resolutions in a session; its decisions start at 101. */
const maxCouncilNumbers = 150;
/** Decisions of the Assembly start at 301, later at 401. */
const firstDecision = 301;
const firstCouncilDecision = 101;

/** Whether a decision of a body may have this number; special sessions start at 1. */
export function isDecisionNumber(organ: NamedOrgan, { form, session, number }: ResolutionNumber): boolean {
  if (form !== 'session' || /^\D/.test(session)) return true;
  return organ === 'HRC' ? number >= firstCouncilDecision : organ !== 'GA' || number >= firstDecision;
}

/** The symbol of the resolution or decision that a body cites by `number`; undefined for forms it does not use. */
export function resolutionSymbol(
  organ: NamedOrgan,
  number: string,
  kind: AdoptedKind = 'resolution',
): string | undefined {
  const read = readNumber(number);
  return read && symbolOf(organ, read, kind);
}

/** Part letters are left out: 217 A (III) and 217 B (III) are one document, A/RES/217(III). */
export function symbolOf(
  organ: NamedOrgan,
  { form, session, number }: ResolutionNumber,
  kind: AdoptedKind = 'resolution',
): string | undefined {
  const prefix =
    kind === 'resolution' ? organs[organ].resolutionPrefix : organs[organ].resolutionPrefix.replace('RES', 'DEC');
  switch (organ) {
    case 'SC':
      return form === 'calendar' && kind === 'resolution' ? `${prefix}${number}(${session})` : undefined;
    case 'ECOSOC':
      if (form === 'year') return `${prefix}${session}/${number}`;
      return form === 'roman' ? `${prefix}${number}(${session})` : undefined;
    case 'GA':
      if (form === 'roman') return `${prefix}${number}(${session})`;
      return form === 'session' ? `${prefix}${session}/${number}` : undefined;
    case 'HRC':
      return form === 'session' ? `${prefix}${session}/${number}` : undefined;
  }
}

/** Whether a date of adoption is within the session, give or take some weeks. */
export function isAdoptedIn(organ: NamedOrgan, session: string, date: string): boolean | undefined {
  const known = findSession(organ, session);
  const from = known?.opened ?? known?.firstAdopted;
  // The Assembly may still adopt in an open session.
  const to = known?.closed ?? (organ === 'GA' ? undefined : known?.lastAdopted);
  if (from === undefined) return undefined;
  return daysBetween(from, date) >= -40 && (to === undefined || daysBetween(date, to) >= -40);
}

const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** Days in a calendar of 31-day months: precise enough to compare dates weeks apart. */
const dayNumber = (iso: string): number =>
  (Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7))) * 31 + Number(iso.slice(8));

function isInYear(year: number, number: number): boolean {
  const range = councilYear(year);
  return range ? range.first <= number && number <= range.last : year >= 1946 && year < 2100;
}

function isInRomanSession(session: string, number: number): boolean {
  const known = findSession('GA', session);
  if (known?.firstNumber === undefined || known.lastNumber === undefined) return false;
  return known.firstNumber <= number && number <= known.lastNumber;
}
