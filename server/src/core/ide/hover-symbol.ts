/** Explains a symbol or the number of a resolution: which body, session and kind of document, and where to read it. */
import type { Citation } from '../document/citations';
import { citationsOf } from '../document/citations';
import type { Resolution } from '../document/nodes';
import { touches } from '../text/span';
import { readNumber, resolutionSymbol } from '../vocabulary/resolution-symbols';
import type { Session } from '../vocabulary/sessions';
import { sessionName, sessionYears } from '../vocabulary/sessions';
import type { DocumentSymbol } from '../vocabulary/symbols';
import { documentUrl, parseSymbol } from '../vocabulary/symbols';
import { organs } from '../vocabulary/organs';
import { escapeMarkdown } from './escape';
import type { Hover } from './hover';

export function symbolHoverAt(resolution: Resolution, offset: number): Hover | undefined {
  return ownHoverAt(resolution, offset) ?? citationHoverAt(resolution, offset);
}

function citationHoverAt(resolution: Resolution, offset: number): Hover | undefined {
  const citation = citationsOf(resolution).find(({ span }) => touches(span, offset));
  return citation && { span: citation.span, markdown: describeCitation(citation, resolution).join('\n\n') };
}

/** The symbol and the number of the draft itself. */
function ownHoverAt({ heading, organ, language }: Resolution, offset: number): Hover | undefined {
  const { symbol, number } = heading;
  if (symbol && touches(symbol.span, offset)) {
    const read = parseSymbol(symbol.value);
    if (!read) return undefined;
    const title = `**${escapeMarkdown(symbol.value)}** is the symbol of this text itself.`;
    return { span: symbol.span, markdown: [title, ...describeSymbol(read, language)].join('\n\n') };
  }
  if (number && touches(number.span, offset)) {
    const title = `**${escapeMarkdown(number.value)}** is the number of this resolution itself.`;
    const own = organ && organ !== 'OTHER' ? resolutionSymbol(organ, number.value) : undefined;
    return { span: number.span, markdown: [title, ...describeNumbered(own, number.value, language)].join('\n\n') };
  }
  return undefined;
}

function describeCitation({ kind, text, symbol }: Citation, { language }: Resolution): readonly string[] {
  if (kind !== 'document' && !text.includes('/RES/') && !text.includes('/DEC/')) {
    const name = kind === 'resolution' ? 'Resolution' : 'Decision';
    return [`**${name} ${escapeMarkdown(text)}**`, ...describeNumbered(symbol, text, language)];
  }
  const read = parseSymbol(text);
  const title = `**${escapeMarkdown(text)}**`;
  return read ? [title, ...describeSymbol(read, language)] : [title, 'This symbol is not known here.'];
}

/** What a number says through the symbol that it stands for. */
function describeNumbered(
  symbol: string | undefined,
  printed: string,
  language: Resolution['language'],
): readonly string[] {
  const read = symbol === undefined ? undefined : parseSymbol(symbol);
  if (!read) return ['Which body adopted it is not known here, so that no address can be given.'];
  const part = readNumber(printed)?.part;
  const shared = part ? [`- **Part:** ${part}; the symbol is that of the whole resolution`] : [];
  const known = [`- **Symbol:** ${escapeMarkdown(read.canonical)}`, ...facts(read), ...shared];
  return [known.join('\n'), ...address(read, language)];
}

function describeSymbol(symbol: DocumentSymbol, language: Resolution['language']): readonly string[] {
  if (symbol.joint.length === 0) return [facts(symbol).join('\n'), ...address(symbol, language)];
  const halves = [{ ...symbol, canonical: firstHalf(symbol), joint: [] }, ...symbol.joint];
  return [
    `One document with the symbols of ${halves.length} bodies:`,
    ...halves.flatMap((half) => [`**${escapeMarkdown(half.canonical)}**`, facts(half).join('\n')]),
    ...halves.flatMap((half) => address(half, language)),
  ];
}

/** The first of the symbols that a double symbol joins. */
function firstHalf({ canonical, joint }: DocumentSymbol): string {
  const others = joint.reduce((length, half) => length + half.canonical.length + 1, 0);
  return canonical.slice(0, canonical.length - others);
}

function facts(symbol: DocumentSymbol): readonly string[] {
  const { body, nature, number, parts } = symbol;
  const series = parts.find(({ kind }) => kind === 'series')?.meaning;
  const changes = parts.filter(({ kind, meaning }) => kind === 'modification' && meaning !== undefined);
  const unknown = parts.filter(({ kind, meaning }) => kind === 'unknown' || (kind === 'body' && meaning === undefined));
  const isWithin = series !== undefined && body !== undefined && !body.includes(series);
  return [
    `- **Body:** ${body ? escapeMarkdown(body) : 'not known here'}${isWithin ? `, in the series of the ${escapeMarkdown(series)}` : ''}`,
    ...sessionFact(symbol),
    `- **Kind of document:** ${nature ? escapeMarkdown(nature) : 'not told by the symbol (the general series of the body)'}`,
    ...(number ? [`- **Number:** ${escapeMarkdown(number)}`] : []),
    ...changes.map(({ text, meaning }) => `- **${escapeMarkdown(text)}:** ${escapeMarkdown(meaning ?? '')}`),
    ...unknown.map(({ text }) => `- **${escapeMarkdown(text)}:** meaning not known here`),
  ];
}

function sessionFact({ session, sessionLabel, parts }: DocumentSymbol): readonly string[] {
  if (session) return [`- **Session:** ${describeSession(session)}`];
  if (sessionLabel === undefined) return [];
  const isYear =
    /^\d{4}$/.test(sessionLabel) || parts.some(({ kind, text }) => kind === 'year' && text === sessionLabel);
  if (isYear) return [`- **Year:** ${escapeMarkdown(sessionLabel)}`];
  return [`- **Session:** ${escapeMarkdown(sessionLabel)} of the body; its years are not known here`];
}

/** `seventy-eighth session of the General Assembly, 2023–2024`. */
function describeSession(session: Session): string {
  const name = `${sessionName(session.id)} of the ${organs[session.organ].name}`;
  if (/^\d{4}$/.test(session.id)) return name;
  const years = sessionYears(session);
  if (years === undefined) return `${name}; its years are not known here`;
  const isOpen = session.opened !== undefined && session.closed === undefined && session.lastAdopted === undefined;
  return isOpen ? `${name}, opened in ${years}` : `${name}, ${years}`;
}

function address({ canonical, isForeign, parts }: DocumentSymbol, language: Resolution['language']): readonly string[] {
  if (isForeign) return ['Issued by another organization, so that docs.un.org does not have it.'];
  const link = `[${escapeMarkdown(canonical)} on docs.un.org](${documentUrl(canonical, language)})`;
  const isDecision = parts.some(({ kind, text }) => kind === 'nature' && /^DEC$/i.test(text));
  return [
    isDecision ? `${link} (decisions are often printed in a collection only, so that this may lead nowhere)` : link,
  ];
}
