/** The facts about a resolution or decision: title, adoption, and what is unknown. */
import type { Catalogue, CatalogueEntry, DateSource } from '../../catalogue/catalogue';
import { entryOfPart } from '../../catalogue/entry-of-part';
import { dateInWords } from '../../reading/citations/dates';
import type { Language } from '../../vocabulary/languages';
import { organOfSymbol, organs } from '../../vocabulary/organs';
import type { AdoptedKind } from '../../vocabulary/resolution-symbols';
import { readNumber } from '../../vocabulary/resolution-symbols';
import { parseSymbol } from '../../vocabulary/symbols';
import { escapeMarkdown } from '../wording/escape';
import { readIn, symbolLink } from './read-in';
import { capitalised } from '../../text/capital';
import { sessionInWords } from './symbol-facts';

export interface Adopted {
  readonly kind: AdoptedKind;
  /** As printed: `70/1`, `217 A (III)`, `A/RES/70/1`. */
  readonly text: string;
  readonly symbol: string | undefined;
  /** Letters of the parts meant, `B` or `A and B`; empty for the whole. */
  readonly letters: string;
  /** The printed ISO date. */
  readonly printedDate?: string | undefined;
  /** The draft's own description, as Markdown; shown if the title is unknown. */
  readonly calledHere?: string | undefined;
}

/** Paragraphs of Markdown, the most important first; callers insert lines of their own between the two. */
export interface Card {
  readonly head: readonly string[];
  readonly foot: readonly string[];
}

export function adoptedCard(adopted: Adopted, catalogue: Catalogue, language: Language): Card {
  const { symbol, letters, calledHere } = adopted;
  const entry = symbol === undefined ? undefined : entryOfPart(catalogue, symbol, letters);
  const name = adoptedName(adopted);
  const title = entry?.title === undefined ? undefined : escapeMarkdown(entry.title);
  const how = adoption(entry, adopted.printedDate);
  if (symbol === undefined) return { head: [`**${name}**`, ...some(calledHere), unknownBody], foot: [] };
  const facts = [sessionOf(symbol), ...circumstances(entry, language)].filter((fact) => fact !== undefined);
  const missing =
    title === undefined
      ? how === undefined
        ? ['Title and date of adoption are not known here.']
        : ['Its title is not known here.']
      : [];
  const told =
    title === undefined ? [`**${name}**${how ? `, ${how}` : ''}`] : [`**${title}**`, name + (how ? `, ${how}` : '')];
  const item =
    entry?.agendaItem === undefined || entry.agendaItem === entry.title ? [] : [agendaItem(entry.agendaItem)];
  const lines = [
    ...told.slice(-1),
    ...(facts.length > 0 ? [facts.join(' · ')] : []),
    ...item,
    ...lookedUpIn(entry),
    ...partRemark(letters, symbol),
  ];
  return {
    head: [...told.slice(0, -1), lines.join('  \n'), ...(title === undefined ? some(calledHere) : []), ...missing],
    foot: [
      readIn(symbol, language) +
        (adopted.kind === 'decision' ? ' (decisions are often printed in a collection only)' : ''),
    ],
  };
}

/** The source, if it is not the catalogue. */
const lookedUpIn = (entry: CatalogueEntry | undefined): readonly string[] =>
  entry?.lookedUp === undefined
    ? []
    : [`According to the United Nations Digital Library, looked up on ${inWords(entry.lookedUp)}`];

/** The catalogue's line for a resolution, if known: `General Assembly resolution 70/1, adopted on …`. */
export function adoptedLine(symbol: string, catalogue: Catalogue): string {
  const how = adoption(catalogue.find(symbol), undefined);
  const kind = symbol.includes('/DEC/') ? 'decision' : 'resolution';
  return adoptedName({ kind, text: symbol, symbol, letters: '' }) + (how ? `, ${how}` : '');
}

const unknownBody = 'Which body adopted it is not known here, so that no address can be given.';

const some = (words: string | undefined): readonly string[] => (words === undefined ? [] : [words]);

/** `General Assembly resolution 217 A (III)`. */
function adoptedName({ kind, text, symbol, letters }: Adopted): string {
  const organ = symbol === undefined ? undefined : organOfSymbol(symbol);
  const printed = text.replace(/^.*\/(?:RES|DEC)\//, '').replace(/(\d)\(/, '$1 (');
  const isLettered = letters === '' || readNumber(printed)?.part !== undefined;
  const number = isLettered ? printed : `${printed} ${letters}`;
  if (!organ) return `${kind === 'resolution' ? 'Resolution' : 'Decision'} ${escapeMarkdown(number)}`;
  return `${organs[organ].name} ${kind} ${escapeMarkdown(number)}`;
}

const inWords = (iso: string): string => escapeMarkdown(dateInWords(iso));

/** The source of the date, if it is not the body itself. */
const sources: Readonly<Record<DateSource, string>> = {
  official: '',
  'roll-call': ' (known from the recorded vote)',
  cited: ' (known from later citations)',
};

function adoption(entry: CatalogueEntry | undefined, printed: string | undefined): string | undefined {
  if (!entry) return undefined;
  const { adopted, dateSource, notBefore, notAfter } = entry;
  if (adopted !== undefined)
    return `adopted on ${inWords(adopted)}${agreement(adopted, printed)}${dateSource ? sources[dateSource] : ''}`;
  if (notBefore === undefined || notAfter === undefined) return undefined;
  const isOutside = printed !== undefined && (printed < notBefore || notAfter < printed);
  return `adopted between ${between(notBefore, notAfter)}${isOutside ? agreement('', printed) : ''}`;
}

/** `8 and 12 December 1948`. */
function between(from: string, to: string): string {
  const [first, last] = [inWords(from), inWords(to)];
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${isSameMonth ? first.replace(/ .*/, '') : first} and ${last}`;
}

function agreement(adopted: string, printed: string | undefined): string {
  if (printed === undefined) return '';
  return printed === adopted ? ', as this draft says' : `; **this draft says ${inWords(printed)}**`;
}

function sessionOf(symbol: string): string | undefined {
  const session = parseSymbol(symbol)?.session;
  return session && capitalised(sessionInWords(session));
}

function circumstances(entry: CatalogueEntry | undefined, language: Language): readonly string[] {
  if (!entry) return [];
  const { committee, draft, meeting, vote } = entry;
  return [
    committee && escapeMarkdown(committee),
    draft && `draft ${linked(draft, language)}`,
    meeting && (isSymbol(meeting) ? `meeting ${linked(meeting, language)}` : escapeMarkdown(meeting)),
    vote && escapeMarkdown(vote),
  ].filter((fact) => fact !== undefined);
}

const agendaItem = (item: string): string =>
  `Agenda item ${/^\d/.test(item) ? '' : '“'}${escapeMarkdown(item)}${/^\d/.test(item) ? '' : '”'}`;

const isSymbol = (words: string): boolean => !/\s/.test(words) && parseSymbol(words) !== undefined;

const linked = (words: string, language: Language): string =>
  isSymbol(words) ? symbolLink(words, language) : escapeMarkdown(words);

/** Part letters are not in the symbol. */
function partRemark(letters: string, symbol: string): readonly string[] {
  if (letters === '') return [];
  const parts = letters.length === 1 ? 'Part' : 'Parts';
  return [`${parts} ${escapeMarkdown(letters)}; ${escapeMarkdown(symbol)} is the symbol of the whole resolution`];
}
