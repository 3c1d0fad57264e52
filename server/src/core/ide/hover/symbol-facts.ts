/** The facts in a symbol itself, in plain words: body, session and years, kind of document. */
import { organs } from '../../vocabulary/organs';
import type { Session } from '../../vocabulary/sessions';
import { sessionName, sessionYears } from '../../vocabulary/sessions';
import type { DocumentSymbol } from '../../vocabulary/symbols';
import { escapeMarkdown } from '../wording/escape';
import { capitalised } from '../../text/capital';

/** On one line: `General Assembly · seventy-eighth session, 2023–2024 · addendum 1`. */
export function symbolFacts(symbol: DocumentSymbol): string {
  const { body, nature, parts } = symbol;
  const series = parts.find(({ kind }) => kind === 'series')?.meaning;
  const isWithin = series !== undefined && body !== undefined && !body.includes(series);
  const facts = [
    body
      ? capitalised(escapeMarkdown(body)) + (isWithin ? `, in the series of the ${escapeMarkdown(series)}` : '')
      : 'Body not known here',
    ...sessionFact(symbol),
    ...(nature ? [escapeMarkdown(nature)] : []),
    ...parts.filter(({ kind }) => kind === 'modification').map(({ meaning }) => escapeMarkdown(meaning ?? '')),
    ...parts
      .filter(({ kind, meaning }) => kind === 'unknown' || (kind === 'body' && meaning === undefined))
      .map(({ text }) => `“${escapeMarkdown(text)}” is not known here`),
  ];
  return facts.filter(Boolean).join(' · ');
}

function sessionFact({ session, sessionLabel, body, parts }: DocumentSymbol): readonly string[] {
  if (session) return [sessionInWords(session, body)];
  if (sessionLabel === undefined) return [];
  const isYear =
    /^\d{4}$/.test(sessionLabel) || parts.some(({ kind, text }) => kind === 'year' && text === sessionLabel);
  return [
    isYear ? escapeMarkdown(sessionLabel) : `session ${escapeMarkdown(sessionLabel)}, its years are not known here`,
  ];
}

/** `seventy-eighth session, 2023–2024`, with its body if `body` is another. */
export function sessionInWords(session: Session, body?: string): string {
  const { name } = organs[session.organ];
  const whose = body === undefined || body.includes(name) ? '' : ` of the ${name}`;
  const words = sessionName(session.id) + whose;
  if (/^\d{4}$/.test(session.id)) return words;
  const years = sessionYears(session);
  if (years === undefined) return `${words}, its years are not known here`;
  const isOpen = session.opened !== undefined && session.closed === undefined && session.lastAdopted === undefined;
  return isOpen ? `${words}, opened in ${years}` : `${words}, ${years}`;
}

/** The halves of a double symbol, each read by itself. */
export function halvesOf(symbol: DocumentSymbol): readonly DocumentSymbol[] {
  const others = symbol.joint.reduce((length, half) => length + half.canonical.length + 1, 0);
  const canonical = symbol.canonical.slice(0, symbol.canonical.length - others);
  return [{ ...symbol, canonical, joint: [] }, ...symbol.joint];
}
