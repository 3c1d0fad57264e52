/**
 * The text of the packaged catalogue: a line for each entry, with tab-separated cells, sorted by symbol in code units,
 * so that an entry is found without reading the others.
 *
 * The cells are symbol; date; title; agenda item; committee; draft; meeting; vote; trailing empty ones are left out. A
 * date is `2015-09-25` if official, ends in `r` if taken from a roll-call, in `c` if from citations, in `?` if
 * unconfirmed, and is `1995-12-20..1995-12-21` if only bounded. The agenda item `=` repeats the title. Lines that begin
 * with `#` name the sources.
 *
 * The text is ASCII, which halves reading time and space: `'` is the curly apostrophe, and any other letter outside
 * ASCII is `\u00f4`.
 */
import type { Catalogue, CatalogueEntry, DateSource } from './catalogue';
import { catalogueOf } from './memory-catalogue';
import { type Searchable, WordSearch } from './word-search';

/** Nothing is read before the first look-up. Any text is accepted; unsorted entries cannot be found. */
export const readCatalogue = (text: string): Catalogue => new TextCatalogue(text);

/** @param head lines that begin with `#`. Tabs, line ends and other controls in cells become blanks. */
export function catalogueText(head: string, entries: Iterable<CatalogueEntry>): string {
  const catalogue = catalogueOf(entries);
  const found = [...catalogue.symbols()].sort().map((symbol) => catalogue.find(symbol));
  return head + found.map((entry) => (entry ? `${lineOf(entry)}\n` : '')).join('');
}

/** The extent of a line, without its end. */
interface Line {
  readonly start: number;
  readonly end: number;
}

class TextCatalogue implements Catalogue {
  private counted: number | undefined;
  private words: WordSearch | undefined;

  constructor(private readonly text: string) {}

  get size(): number {
    return (this.counted ??= [...this.lines()].length);
  }

  /** Binary search: some twenty steps, without building an index first. */
  find(symbol: string): CatalogueEntry | undefined {
    if (isRemark(symbol)) return undefined;
    let low = 0;
    let high = this.text.length;
    while (low < high) {
      const line = this.lineAt((low + high) >>> 1);
      const words = this.text.slice(line.start, line.end);
      const found = symbolOfLine(words);
      if (found === symbol) return entryOfLine(words);
      if (found < symbol) low = line.end + 1;
      else high = line.start;
    }
    return undefined;
  }

  search(words: string, limit: number): readonly CatalogueEntry[] {
    this.words ??= new WordSearch(Array.from(this.lines(), searchableOfLine));
    return this.words.find(words, limit).flatMap((symbol) => this.find(symbol) ?? []);
  }

  *symbols(): Iterable<string> {
    for (const line of this.lines()) yield symbolOfLine(line);
  }

  private lineAt(offset: number): Line {
    const end = this.text.indexOf('\n', offset);
    return {
      start: offset === 0 ? 0 : this.text.lastIndexOf('\n', offset - 1) + 1,
      end: end < 0 ? this.text.length : end,
    };
  }

  private *lines(): Iterable<string> {
    for (const line of this.text.split('\n')) if (!isRemark(line)) yield line;
  }
}

/** Nothing, or a comment line. */
const isRemark = (line: string): boolean => line === '' || line.startsWith('#');

function symbolOfLine(line: string): string {
  const tab = line.indexOf('\t');
  return tab < 0 ? line : line.slice(0, tab);
}

function searchableOfLine(line: string): Searchable {
  const [symbol = '', date = '', title = ''] = line.split('\t', 3);
  const [from = '', to = ''] = date.split('..');
  return { symbol, title: unescaped(title), date: (to || from).slice(0, 10) };
}

function entryOfLine(line: string): CatalogueEntry {
  const [symbol = '', date = '', title, agenda, committee, draft, meeting, vote] = line.split('\t').map(unescaped);
  const agendaItem = agenda === '=' ? title : agenda;
  return {
    symbol,
    ...(title && { title }),
    ...datesOf(date),
    ...(agendaItem && { agendaItem }),
    ...(committee && { committee }),
    ...(draft && { draft }),
    ...(meeting && { meeting }),
    ...(vote && { vote }),
  };
}

const sourceOfMark: ReadonlyMap<string, DateSource> = new Map([
  ['', 'official'],
  ['r', 'roll-call'],
  ['c', 'cited'],
]);
const markOfSource: Readonly<Record<DateSource, string>> = { official: '', 'roll-call': 'r', cited: 'c' };

function datesOf(cell: string): Partial<CatalogueEntry> {
  const [notBefore, notAfter] = cell.split('..');
  if (notAfter !== undefined) return { ...(notBefore && { notBefore }), ...(notAfter && { notAfter }) };
  if (cell === '') return {};
  const dateSource = sourceOfMark.get(cell.slice(10));
  return { adopted: cell.slice(0, 10), ...(dateSource && { dateSource }) };
}

function lineOf(entry: CatalogueEntry): string {
  const { symbol, title = '', agendaItem = '', committee = '', draft = '', meeting = '', vote = '' } = entry;
  const agenda = agendaItem === title && title !== '' ? '=' : agendaItem;
  return [symbol, dateCell(entry), title, agenda, committee, draft, meeting, vote]
    .map(escaped)
    .join('\t')
    .replace(/\t+$/, '');
}

function dateCell({ adopted, dateSource, notBefore, notAfter }: CatalogueEntry): string {
  if (adopted !== undefined) return adopted + (dateSource ? markOfSource[dateSource] : '?');
  return notBefore === undefined && notAfter === undefined ? '' : `${notBefore ?? ''}..${notAfter ?? ''}`;
}

const escaped = (cell: string): string =>
  cell
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[^ -~]|['\\]/g, (sign) =>
      sign === '’' ? "'" : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );

const unescaped = (cell: string): string =>
  /['\\]/.test(cell)
    ? cell
        .replaceAll("'", '’')
        .replace(/\\u([\da-f]{4})/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    : cell;
