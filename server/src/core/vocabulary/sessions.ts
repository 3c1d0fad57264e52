/** Sessions of the principal bodies, and the Security Council resolutions of each year. */
import councilYearRows from './data/council-years';
import sessionRows from './data/sessions';
import { ordinal } from './numerals';
import type { NamedOrgan } from './organs';

export interface Session {
  readonly organ: NamedOrgan;
  /** `78`, `S-10`, `ES-11`; the year of a session of the Economic and Social Council, `2023`. */
  readonly id: string;
  /** `III`, `S-VI`: how resolutions of the first thirty sessions name it. */
  readonly roman: string | undefined;
  /** ISO dates; undefined if unknown or in the future. */
  readonly opened: string | undefined;
  readonly closed: string | undefined;
  /** Known resolution numbers; an open or recent session may have later ones. */
  readonly firstNumber: number | undefined;
  readonly lastNumber: number | undefined;
  /** Dates of the first and last known adoption. */
  readonly firstAdopted: string | undefined;
  readonly lastAdopted: string | undefined;
}

let sessions: ReadonlyMap<string, Session> | undefined;

/** @param id figures, upper-case roman figures, or the year of an Economic and Social Council session */
export function findSession(organ: NamedOrgan, id: string): Session | undefined {
  sessions ??= readSessions();
  return sessions.get(`${organ} ${id}`);
}

/** The years of a session, `2023–2024`; undefined if unknown. */
export function sessionYears({ opened, closed, firstAdopted, lastAdopted }: Session): string | undefined {
  const from = (opened ?? firstAdopted)?.slice(0, 4);
  const to = (closed ?? lastAdopted)?.slice(0, 4);
  if (from === undefined) return undefined;
  return to === undefined || to === from ? from : `${from}–${to}`;
}

/** `seventy-eighth session`, `tenth emergency special session`, `2023 session`. */
export function sessionName(id: string): string {
  const [, prefix = '', number = ''] = /^(ES-|S-)?(\d+)$/.exec(id) ?? [];
  if (number === '') return `session ${id}`;
  if (number.length === 4) return `${number} session`;
  const sort = prefix === 'ES-' ? 'emergency special session' : prefix === 'S-' ? 'special session' : 'session';
  return `${ordinal(Number(number))} ${sort}`;
}

interface NumberRange {
  readonly first: number;
  readonly last: number;
}

let councilYears: ReadonlyMap<number, NumberRange> | undefined;

/** Security Council resolution numbers of a year; undefined for years not covered. */
export function councilYear(year: number): NumberRange | undefined {
  councilYears ??= new Map(
    councilYearRows.split('\n').map((row) => {
      const [each = 0, first = 0, last = 0] = row.split('\t').map(Number);
      return [each, { first, last }];
    }),
  );
  return councilYears.get(year);
}

/** The year of a Security Council resolution; undefined after the last year covered. */
export function councilYearOf(number: number): number | undefined {
  for (let year = firstCouncilYear, range = councilYear(year); range; range = councilYear(++year))
    if (number >= range.first && number <= range.last) return year;
  return undefined;
}

const firstCouncilYear = 1946;

/** The session that gave a number, among the first thirty of the Assembly with their special sessions. */
export function assemblySessionOf(number: number): Session | undefined {
  sessions ??= readSessions();
  for (const session of sessions.values()) {
    const { organ, roman, firstNumber = Infinity, lastNumber = -Infinity } = session;
    if (organ === 'GA' && roman !== undefined && firstNumber <= number && number <= lastNumber) return session;
  }
  return undefined;
}

function readSessions(): ReadonlyMap<string, Session> {
  const found = new Map<string, Session>();
  for (const row of sessionRows.split('\n')) {
    const [organ, id = '', roman, opened, closed, first, last, firstAdopted, lastAdopted] = row.split('\t');
    const session: Session = {
      organ: organ as NamedOrgan,
      id,
      roman: roman || undefined,
      opened: opened || undefined,
      closed: closed || undefined,
      firstNumber: first ? Number(first) : undefined,
      lastNumber: last ? Number(last) : undefined,
      firstAdopted: firstAdopted || undefined,
      lastAdopted: lastAdopted || undefined,
    };
    found.set(`${organ} ${id}`, session);
    if (session.roman) found.set(`${organ} ${session.roman}`, session);
  }
  return found;
}
