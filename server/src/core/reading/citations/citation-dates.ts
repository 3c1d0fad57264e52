/** Reads the dates printed with the numbers of resolutions: "70/1 of 25 September 2015", "69/193 and 69/196 of 18 December 2014". */
import type { Span } from '../../text/span';
import { findDate } from './dates';
import type { Language } from '../../vocabulary/languages';
import type { PlainText } from '../../notation/plain-text';
import { plainText } from '../../notation/plain-text';

/** A date of adoption as a citation prints it. */
export interface CitationDate {
  /** ISO 8601. */
  readonly iso: string;
  /** The words of the date without "of"; of "16 and 18 September 1998, respectively" only the day of the first. */
  readonly span: Span;
  /** Printed once for several resolutions: "69/193 and 69/196 of 18 December 2014". */
  readonly isShared: boolean;
}

/** A number or symbol in running text. */
export interface DatedNumber extends Span {
  /** Its session or year, `69`, `III`, `1998`; undefined without one. */
  readonly session: string | undefined;
  /** Whether the year is in brackets, as for the Security Council. */
  readonly isCalendar: boolean;
}

/** How far from a number to look for its date, link and note marks included. */
const reach = 240;

const letters = '(?: ?[A-Z](?:(?: ?[-‑–] ?|, | and | to )[A-Z])*(?![\\p{L}\\d]))?';
// "45/248 B, section VI, of 21 December 1990"
const pinpoint =
  '(?:,? (?:annex|chapters?|paragraphs?|parts?|sections?|sects?\\.|paras?\\.)(?: (?:\\d{1,3}|[IVXLC]{1,6}|[A-Z]|\\([a-z]{1,4}\\)|and|to|or),?(?= )){0,6},?)?';
const adopted = '(?:as )?adopted(?: (?:unanimously|by consensus|without a vote))?(?: by the [\\p{L} -]{1,60}?)? on';

// The body may be named first: "resolution 16/21 of the Human Rights Council of 25 March 2011".
const body = '\\p{Lu}[\\p{L}’ -]{3,60}?';

/** The text between a number and its date; Chinese prints the date first. */
const links: Readonly<Record<Language, RegExp | undefined>> = {
  en: new RegExp(
    `^${letters}${pinpoint}(?: of the ${body})?,? (?:(?:also|both|all|each) )?(?:of|dated|${adopted}) `,
    'u',
  ),
  fr: new RegExp(`^${letters}(?: (?:de la |du |de l[’'])${body})?,? (?:en date )?du `, 'u'),
  es: new RegExp(`^${letters}(?: (?:de la|del) ${body})?,? del? `, 'u'),
  ru: new RegExp(`^${letters}(?: ${body})?,? от `, 'u'),
  ar: /^ ?المؤرخ(?:ة|ين|تين)? /u,
  zh: undefined,
};

// "Resolution 1325 (2000) on 31 October 2000": the year in the number confirms the date.
const councilLink = /^ on /;
// Separators in a list: "69/193 A and B, 69/196 and 69/197".
const listGap = new RegExp(`^${letters}(?:,? (?:and|to|et|y|и) |, |،? و ?)$`, 'u');
// "70/1, 70/299 of 29 July 2016": after a comma alone the date is that of the last.
const closingGap = /(?:,? (?:and|to|et|y|и) |،? و ?|和第?|及第?|至第?)$/;
const chineseGap = /^号?(?:、|和|及|至)第?$/;
const chineseDate = /(\d{4}年\d{1,2}月\d{1,2}日)第?$/;

const day = '\\d{1,2}(?: \\p{Lu}\\p{L}{2,9})?(?: \\d{4})?';
const eachDay = /(\d{1,2})(?: (\p{Lu}\p{L}{2,9}))?(?: (\d{4}))?/gu;
/** "25 de septiembre de 2015", and the long names of Arabic months. */
const maxDateLength = 60;
const respectively = new RegExp(
  `^${day}(?:, ${day})*,? and \\d{1,2} \\p{Lu}\\p{L}{2,9} \\d{4},? respectively(?!\\p{L})`,
  'u',
);

type Dates = readonly (CitationDate | undefined)[];

/**
 * The date of each number; undefined if none is printed, or its owner is in doubt.
 *
 * @param numbers in order of place, of one piece of text between `start` and `end`
 */
export function datesOf(text: string, piece: Span, numbers: readonly DatedNumber[], language: Language): Dates {
  const isChinese = language === 'zh';
  const gap = isChinese ? chineseGap : listGap;
  return listsOf(text, numbers, gap).flatMap((list) =>
    isChinese ? chineseDates(text, piece.start, list) : listDates(text, piece.end, list, language),
  );
}

/** Adjacent numbers, separated by commas and "and" only. */
function listsOf(text: string, numbers: readonly DatedNumber[], gap: RegExp): readonly (readonly DatedNumber[])[] {
  const lists: DatedNumber[][] = [];
  for (const number of numbers) {
    const before = lists.at(-1)?.at(-1);
    if (before && gap.test(wordsBetween(text, before, number))) lists.at(-1)?.push(number);
    else lists.push([number]);
  }
  return lists;
}

const wordsBetween = (text: string, before: DatedNumber, { start }: DatedNumber): string =>
  start - before.end > reach ? '?' : plainText(text, before.end, start).words;

function listDates(text: string, end: number, list: readonly DatedNumber[], language: Language): Dates {
  const last = list.at(-1);
  if (!last) return [];
  const behind = plainText(text, last.end, Math.min(end, last.end + reach));
  const link = links[language]?.exec(behind.words)?.[0];
  if (link === undefined) return list.map((number) => (number === last ? councilDate(behind, number) : undefined));
  const date = dateAt(behind, link.length);
  if (!date) return language === 'en' ? respectiveDates(behind, link.length, list) : list.map(() => undefined);
  const before = list.at(-2);
  const isClosed = before !== undefined && closingGap.test(wordsBetween(text, before, last));
  return list.map((number) => (number === last || isClosed ? shared(date, number, last, list, isClosed) : undefined));
}

/** Resolutions of another session or year have another date, which is not printed. */
const shared = (
  date: FoundAt,
  number: DatedNumber,
  dated: DatedNumber,
  list: readonly DatedNumber[],
  isClosed = true,
): CitationDate | undefined => {
  const isOfSession = (other: DatedNumber): boolean =>
    other !== dated && dated.session !== undefined && other.session === dated.session;
  if (number !== dated && !isOfSession(number)) return undefined;
  return { ...date, isShared: isClosed && list.some(isOfSession) };
};

interface FoundAt {
  readonly iso: string;
  readonly span: Span;
}

/** The date whose words begin at `at`. */
function dateAt(plain: PlainText, at: number): FoundAt | undefined {
  const date = findDate(plain.words.slice(at, at + maxDateLength));
  return date?.start === 0 ? { iso: date.iso, span: plain.span(at, at + date.end) } : undefined;
}

function councilDate(behind: PlainText, { isCalendar, session }: DatedNumber): CitationDate | undefined {
  const link = isCalendar ? councilLink.exec(behind.words)?.[0] : undefined;
  const date = link === undefined ? undefined : dateAt(behind, link.length);
  return date?.iso.slice(0, 4) === session && date ? { ...date, isShared: false } : undefined;
}

/** "1196 (1998) and 1197 (1998) … on 16 and 18 September 1998, respectively": as many dates as numbers. */
function respectiveDates(behind: PlainText, at: number, list: readonly DatedNumber[]): Dates {
  const none = list.map(() => undefined);
  const printed = respectively.exec(behind.words.slice(at))?.[0];
  if (printed === undefined) return none;
  const found = [...printed.matchAll(eachDay)];
  if (found.length !== list.length) return none;
  const dates: CitationDate[] = [];
  let month = '';
  let year = '';
  for (const match of found.reverse()) {
    month = match[2] ?? month;
    year = match[3] ?? year;
    const date = findDate(`${match[1] ?? ''} ${month} ${year}`);
    if (!date) return none;
    const start = at + match.index;
    dates.unshift({ iso: date.iso, span: behind.span(start, start + match[0].length), isShared: false });
  }
  return dates;
}

function chineseDates(text: string, start: number, list: readonly DatedNumber[]): Dates {
  const [first] = list;
  if (!first) return [];
  const before = plainText(text, Math.max(start, first.start - reach), first.start);
  const printed = chineseDate.exec(before.words);
  const date = printed ? dateAt(before, printed.index) : undefined;
  return list.map((number) => (date ? shared(date, number, first, list) : undefined));
}
