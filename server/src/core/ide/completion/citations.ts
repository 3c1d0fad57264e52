/** Offers resolutions after "resolution": those of this draft, then those of the catalogue, by number or title. */
import type { CatalogueEntry } from '../../catalogue/catalogue';
import type { NamedBody } from '../../reading/citations/citation-bodies';
import { bodiesBefore } from '../../reading/citations/citation-bodies';
import { citationsOf } from '../../reading/citations/citations';
import type { Citation } from '../../reading/citations/citations';
import { readNumber } from '../../vocabulary/resolution-symbols';
import type { NamedOrgan } from '../../vocabulary/organs';
import { organOfSymbol, organs } from '../../vocabulary/organs';
import { citedAs } from '../wording/cited-as';
import { dateWords, printedNumber, takesDate, titleWords, withoutPart } from './citation-form';
import type { Completion } from './completion';
import { instrumentEntries } from './instrument-entries';
import type { Place } from './place';
import { filterOf, matchOf, replacing } from './place';
import type { Asking } from './unasked';
import { isWholeNumber } from './unasked';

/** As many as a drafter looks through. */
const maxOfDraft = 12;
const maxOfCatalogue = 24;
/** Enough for an editor to filter by the next letters without asking again. */
const maxTitles = 100;
/** All of a session. */
export const maxAsked = 400;
/** Found in the catalogue before other bodies are filtered out. */
const maxSearched = 200;
/** Numbers with the same start: all of a session. */
const maxNumbers = 2_000;
/** Titles are completed if this few are left. */
const fewEnough = 6;

/** The words typed after "resolution". */
interface Asked {
  readonly typed: string;
  readonly isDecision: boolean;
  /** Bodies of the resolutions meant; undefined if none is named. */
  readonly bodies: readonly NamedOrgan[] | undefined;
  /** Start of the word "resolution". */
  readonly keyword: number;
  readonly isCapital: boolean;
  /** Earlier resolutions of the same list. */
  readonly listed: string;
}

export function citationCompletions(place: Place): readonly Completion[] {
  const asked = askedAt(place);
  if (!asked) return [];
  const own = citedInDraft(place, asked);
  const symbols = new Set(own.map(({ symbol }) => withoutPart(symbol)));
  const found = inCatalogue(place, asked).filter(
    ({ symbol }) => !symbols.has(withoutPart(symbol)) && !isOwn(place, symbol),
  );
  const isFew = own.length + found.length <= fewEnough;
  const all: readonly Offered[] = [...own, ...found.map((entry) => ({ ...entry, cited: undefined }))];
  // The first is taken most easily: it must not extend a whole number.
  const exact = all.find(({ symbol }) => printedNumber(symbol) === asked.typed);
  const offers = (entry: Offered): readonly Completion[] => completionsOf(place, asked, entry, isFew);
  const isClosed = place.asking !== 'person' && isWholeNumber(asked.typed);
  if (!exact) return isClosed ? [] : all.flatMap(offers);
  const dated = offers(exact).filter(({ edit }) => edit.text !== asked.typed);
  if (dated.length === 0 || isClosed) return dated;
  return [...dated, ...all.filter((entry) => entry !== exact).flatMap(offers)];
}

interface Offered extends CatalogueEntry {
  /** A citation of it in the draft. */
  readonly cited: Citation | undefined;
}

function askedAt(place: Place): Asked | undefined {
  const { before, offset, organ } = place;
  const keyword = [...before.matchAll(/(?<![\p{L}\d])(resolution|decision)s? +/giu)].at(-1);
  if (!keyword) return undefined;
  const rest = before.slice(keyword.index + keyword[0].length);
  if (/[;:“”[\]]/.test(rest) || /\. /.test(rest)) return undefined;
  const list = listed.exec(rest)?.[0] ?? '';
  const typed = rest.slice(list.length);
  if (!isName(typed) || !mayFollow(place.asking, list, typed)) return undefined;
  const words = before.slice(0, keyword.index);
  // No number follows "the present resolution".
  if (/\b(?:present|this|that|draft|a|each|any|every|no|following) $/i.test(words)) return undefined;
  return {
    typed,
    isDecision: keyword[1]?.toLowerCase() === 'decision',
    bodies: bodiesOf(bodiesBefore(words, 0, words.length), organ),
    keyword: offset - before.length + keyword.index,
    isCapital: /^[RD]/.test(keyword[0]),
    listed: list,
  };
}

const begunNumber = /^(?:E?S-)?\d/i;

/** Resolutions with their dates, and the comma or “and” after the last: only these make a list. */
const listed =
  /^(?:(?:(?:E?S-)?\d{1,4}\/\d{1,4}(?: [A-Z](?:-[A-Z])?)?|\d{1,4}(?: [A-Z](?:-[A-Z])?)? \([\w-]{1,12}\))(?: of \d{1,2} [A-Z][a-z]{2,8} \d{4})?,? (?:(?:and|or) )?)+/;

/** A list contains numbers. Unasked, a word belongs to the sentence, and a number must be begun. */
function mayFollow(asking: Asking, list: string, typed: string): boolean {
  const isNumber = begunNumber.test(typed);
  if (list !== '') return isNumber || (typed === '' && asking === 'person');
  return isNumber || typed === '' || asking === 'person';
}

/** A number, its beginning, or possible words of a title. */
function isName(typed: string): boolean {
  if (typed === '') return true;
  if (begunNumber.test(typed)) return typed.length <= 24 && !/ of\b| (?!\(|[A-Z](?: |$))/.test(typed);
  if (typed.length > 100 || /[,()/]/.test(typed) || typed.endsWith('  ')) return false;
  return !/^(?:and|as|at|by|for|from|in|is|it|of|on|or|should|shall|that|the|to|was|were|which|with|adopted|entitled|concerning|submitted|calls?|has|have|will|under|before|after|until|within|without|through)(?: |$)/i.test(
    typed,
  );
}

function bodiesOf(named: readonly NamedBody[], own: Place['organ']): readonly NamedOrgan[] | undefined {
  const [first] = named;
  if (first === undefined) return undefined;
  if (named.includes('own')) {
    const subject = first === 'own' ? own : first;
    if (subject === 'council') return ['HRC', 'ECOSOC', 'SC'];
    return subject === undefined || subject === 'OTHER' || subject === 'other' ? undefined : [subject];
  }
  if (first === 'council') return ['HRC', 'ECOSOC', 'SC'];
  return first === 'other' || first === 'own' ? [] : [first];
}

const isMeant = ({ bodies, isDecision }: Asked, symbol: string): boolean => {
  const organ = organOfSymbol(symbol);
  if (organ === undefined || symbol.includes('/DEC/') !== isDecision) return false;
  return bodies?.includes(organ) ?? true;
};

function citedInDraft({ resolution, offset, catalogue }: Place, asked: Asked): readonly Offered[] {
  const found = new Map<string, Offered>();
  for (const citation of citationsOf(resolution)) {
    const { symbol, kind, span } = citation;
    if (kind === 'document' || symbol === undefined || found.has(symbol) || found.size >= maxOfDraft) continue;
    if (span.start <= offset && offset - asked.typed.length <= span.end) continue;
    if (!isMeant(asked, symbol) || isListed(asked, symbol)) continue;
    const known = catalogue.find(symbol);
    const adopted = known?.adopted ?? citation.date?.iso;
    const entry: CatalogueEntry = { ...known, symbol, ...(adopted !== undefined && { adopted }) };
    if (!matches(asked.typed, entry)) continue;
    found.set(symbol, { ...entry, cited: citation });
  }
  return [...found.values()];
}

function matches(typed: string, { symbol, title = '' }: CatalogueEntry): boolean {
  if (typed === '') return true;
  const number = printedNumber(symbol);
  if (number === undefined) return false;
  return begunNumber.test(typed) ? number.startsWith(typed) : matchOf(typed, title) > 0;
}

const isListed = ({ listed }: Asked, symbol: string): boolean => {
  const number = printedNumber(symbol);
  return number !== undefined && ` ${listed}`.includes(` ${number}`);
};

/** If no body is named, the draft's own comes first; of numbers with the same start, the lowest. */
function inCatalogue({ catalogue, organ: own, asking }: Place, asked: Asked): readonly CatalogueEntry[] {
  const { typed } = asked;
  if (typed.trim().length < 2) return [];
  const isNumber = begunNumber.test(typed);
  const words = isNumber ? (/^[\w-]+\/?\d*/.exec(typed)?.[0] ?? typed) : typed;
  const found = [...catalogue.search(words, isNumber ? maxNumbers : maxSearched), ...instrumentEntries(catalogue)]
    .filter((entry) => isMeant(asked, entry.symbol) && !isListed(asked, entry.symbol) && matches(typed, entry))
    .map((entry) => ({ entry, rank: rankOf(entry) }));
  const isOther = ({ symbol }: CatalogueEntry): number => Number(!asked.bodies && organOfSymbol(symbol) !== own);
  return found
    .sort((a, b) => isOther(a.entry) - isOther(b.entry) || (isNumber ? a.rank - b.rank : 0))
    .slice(0, asking !== 'person' ? maxOfCatalogue : isNumber ? maxAsked : maxTitles)
    .map(({ entry }) => entry);
}

/** Sort key of numbers: session or year last, since `132` is typed for `1325 (2000)`. */
function rankOf({ symbol }: CatalogueEntry): number {
  const number = readNumber(printedNumber(symbol) ?? '');
  return number?.number ?? Infinity;
}

const isOwn = ({ resolution: { heading } }: Place, symbol: string): boolean =>
  heading.symbol?.value === symbol || (heading.number !== undefined && heading.number.value === printedNumber(symbol));

function completionsOf(place: Place, asked: Asked, entry: Offered, isFew: boolean): readonly Completion[] {
  const number = printedNumber(entry.symbol);
  if (number === undefined || readNumber(number) === undefined) return [];
  const isFirst = !place.note && takesDate(place.resolution, entry.symbol, place.offset - asked.typed.length);
  const words = isFirst ? number + dateWords(entry) : number;
  const body = bodyBefore(place, asked, entry.symbol);
  const detail = entry.title ?? (entry.cited && citedAs(place.resolution, entry.cited)?.words);
  const offers = [words, ...(isFirst && isFew && isTitled(place, entry) ? [words + titleWords(entry)] : [])];
  return offers.flatMap((text) => {
    const edit = replacing(place, asked.typed, text);
    if (!edit) return [];
    return [
      {
        kind: 'citation',
        label: body ? `${body.words} ${text}` : text,
        ...(detail !== undefined && { detail }),
        documentation: documentationOf(place, entry, isFirst),
        edit,
        // Without the date: a typed word would be mistaken for one of its words.
        filterText: filterOf(
          asked.typed,
          asked.typed === '' || begunNumber.test(asked.typed) ? number : (detail ?? text),
        ),
        ...(body && { additionalEdits: [body.edit] }),
      } satisfies Completion,
    ];
  });
}

/** The name of an instrument is not the title of the resolution that adopted it. */
const isTitled = ({ catalogue }: Place, entry: CatalogueEntry): boolean =>
  titleWords(entry) !== '' && catalogue.find(entry.symbol)?.title === entry.title;

/** Another body's resolution is cited with its name. */
function bodyBefore(
  place: Place,
  { bodies, keyword, isCapital, listed, isDecision }: Asked,
  symbol: string,
): { readonly words: string; readonly edit: NonNullable<Completion['additionalEdits']>[number] } | undefined {
  const organ = organOfSymbol(symbol);
  if (bodies || listed !== '' || organ === undefined || (organ === place.organ && !place.note) || !place.organ) {
    return undefined;
  }
  if (organ === place.organ) return undefined;
  const name = organs[organ].name;
  const noun = isDecision ? 'decision' : 'resolution';
  const span = { start: keyword, end: keyword + (isCapital ? 1 : 0) };
  return { words: `${name} ${noun}`, edit: { span, text: `${name} ${isCapital ? noun.charAt(0) : ''}` } };
}

function documentationOf({ resolution, note }: Place, entry: Offered, isFirst: boolean): string {
  const known = entry.cited ? 'Cited in this draft.' : 'From the catalogue of resolutions.';
  if (note || resolution.organ === 'SC') return known;
  if (!isFirst) return `${known} The date is left out, because it stands with an earlier mention.`;
  return entry.adopted === undefined
    ? `${known} The date of adoption is not known here: add it at this first mention.`
    : `${known} The first mention gives the date of adoption.`;
}
