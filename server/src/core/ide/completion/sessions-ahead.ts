/** Sessions for due dates, counted from the session in the heading. */
import type { Resolution } from '../../document/nodes';
import { sessionOfNumber, sessionOfSymbol, sessionOfWords } from '../../rules/support/session';
import { sessionName } from '../../vocabulary/sessions';

/** Sessions of the Human Rights Council in a year. */
const councilSessions = 3;

/** The regular session of the draft: 81, or the year in the Economic and Social Council; undefined if unknown. */
function ownSession({ organ, heading: { symbol, number, session } }: Resolution): number | undefined {
  if (organ !== 'GA' && organ !== 'HRC' && organ !== 'ECOSOC') return undefined;
  const told =
    (number && sessionOfNumber(number.value)) ??
    (symbol && sessionOfSymbol(symbol.value)) ??
    (session && sessionOfWords(session.value));
  return told !== undefined && /^\d{1,4}$/.test(told) ? Number(told) : undefined;
}

/** `eighty-second session`: that of the next year, of the year after it, and so on. */
export function sessionAhead(resolution: Resolution, years: number): string | undefined {
  const own = ownSession(resolution);
  return own === undefined
    ? undefined
    : sessionName(String(own + years * (resolution.organ === 'HRC' ? councilSessions : 1)));
}

/** The next sessions, the likeliest first. */
export function sessionsAhead(resolution: Resolution): readonly string[] {
  const own = ownSession(resolution);
  if (own === undefined) return [];
  const ahead = resolution.organ === 'HRC' ? [3, 6, 1, 2, 4, 5, 9] : [1, 2, 3, 5];
  return [...ahead, 0].map((more) => sessionName(String(own + more)));
}
