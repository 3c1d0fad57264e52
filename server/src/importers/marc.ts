/** Reads MARCXML records of the United Nations Digital Library: resolutions, adopted drafts, and votes. */
import { capitalised, type CatalogueEntry } from '../core/index';
import { committeeOf } from './committees';
import { adoptionDate } from './dates';
import { entryFrom, failed, type Imported } from './imported';
import { readXml, type XmlElement, type XmlVisitor } from './read-xml';
import { adoptedSymbol, draftSymbol, meetingSymbol } from './symbols';
import { recordedVote, withoutVote } from './votes';

interface Field {
  readonly tag: string;
  readonly indicator: string;
  readonly subfields: { readonly code: string; value: string }[];
}

/** Vote records have a field for each of 193 States; nothing has many more. */
const maxFields = 2_000;
const maxWords = 4_000;

/** Never throws; records before an error are kept. */
export function readMarc(text: string): Imported {
  const reader = new RecordReader();
  const problem = readXml(text, reader);
  const { entries, count } = reader;
  if (problem) {
    const kept =
      count === 0
        ? ''
        : count === 1
          ? '; the 1 record before it was read'
          : `; the ${count} records before it were read`;
    return { entries, problems: [{ ...problem, message: problem.message + kept }] };
  }
  if (count === 0) return failed('it holds no record of the library');
  if (entries.length === 0) return failed('none of its records is of a resolution or decision that was adopted');
  return { entries, problems: [] };
}

class RecordReader implements XmlVisitor {
  readonly entries: CatalogueEntry[] = [];
  count = 0;
  private fields: Field[] = [];

  open({ name, attributes }: XmlElement): void {
    if (name === 'record') this.fields = [];
    else if (name === 'datafield' && this.fields.length < maxFields) {
      this.fields.push({ tag: attributes['tag'] ?? '', indicator: attributes['ind1'] ?? '', subfields: [] });
    } else if (name === 'subfield') {
      this.fields.at(-1)?.subfields.push({ code: attributes['code'] ?? '', value: '' });
    }
  }

  text(words: string, path: readonly XmlElement[]): void {
    if (path.at(-1)?.name !== 'subfield') return;
    const subfield = this.fields.at(-1)?.subfields.at(-1);
    if (subfield && subfield.value.length < maxWords) subfield.value += words.slice(0, maxWords);
  }

  /** A harvested record is nested in a record of the harvest, which has no fields of its own. */
  close({ name }: XmlElement): void {
    if (name !== 'record' || this.fields.length === 0) return;
    this.count++;
    this.entries.push(...entriesOf(new LibraryRecord(this.fields)));
    this.fields = [];
  }
}

class LibraryRecord {
  constructor(private readonly fields: readonly Field[]) {}

  all(tag: string, code = 'a'): readonly string[] {
    return this.fields.filter((field) => field.tag === tag).flatMap((field) => valueOf(field, code) ?? []);
  }

  first(tag: string, code = 'a'): string | undefined {
    return this.all(tag, code)[0];
  }

  /** Symbols of other documents, the indicated ones first. */
  related(indicator: string): readonly string[] {
    const fields = this.fields.filter(({ tag }) => tag === '993');
    const isMeant = (field: Field): boolean => field.indicator === indicator;
    return [...fields.filter(isMeant), ...fields.filter((field) => !isMeant(field))].flatMap(
      (field) => valueOf(field, 'a') ?? [],
    );
  }
}

const valueOf = ({ subfields }: Field, code: string): string | undefined =>
  subfields
    .find((each) => each.code === code)
    ?.value.replace(/\s+/g, ' ')
    .trim() || undefined;

function entriesOf(record: LibraryRecord): readonly CatalogueEntry[] {
  const own = record.all('191').map(adoptedSymbol).find(Boolean);
  if (own) return [own.isPart ? entryFrom(agenda(own.symbol, record)) : resolution(own.symbol, record)];
  const voted = record.all('791').map(adoptedSymbol).find(Boolean);
  if (voted) return voted.isPart ? [] : [vote(voted.symbol, record)];
  return draft(record);
}

/** Field 269 dates the document; only 992 dates the adoption. */
function resolution(symbol: string, record: LibraryRecord): CatalogueEntry {
  const adopted = adoptionDate(record.first('992'));
  return entryFrom({
    ...agenda(symbol, record),
    title: titleOf(record),
    adopted,
    dateSource: adopted === undefined ? undefined : 'official',
    draft: draftOf(symbol, record),
    meeting: record.related('4').map(meetingSymbol).find(Boolean),
    vote: voteNote(record.first('996') ?? record.first('596')),
  });
}

/** Both dates of a vote record are that of the vote. */
function vote(symbol: string, record: LibraryRecord): CatalogueEntry {
  const isPlenary = !/^\d\d?$/.test(record.first('793') ?? '');
  const adopted = isPlenary ? adoptionDate(record.first('992') ?? record.first('269')) : undefined;
  return entryFrom({
    symbol,
    title: titleOf(record),
    adopted,
    dateSource: adopted === undefined ? undefined : 'roll-call',
    agendaItem: agenda(symbol, record).agendaItem,
    draft: draftOf(symbol, record),
    meeting: meetingSymbol(record.first('952') ?? ''),
    vote: recordedVote(record.first('996', 'b'), record.first('996', 'c'), record.first('996', 'd')),
  });
}

/** A draft only proves that a resolution followed, and its agenda item. */
function draft(record: LibraryRecord): readonly CatalogueEntry[] {
  const symbol = record.all('191').map(draftSymbol).find(Boolean);
  const isText = /\bdraft (?:resolution|decision)\b/.test(record.first('245', 'b') ?? '');
  if (symbol === undefined || !isText || /\bamendment\b/.test(record.first('245', 'b') ?? '')) return [];
  const results = record
    .related('1')
    .map(adoptedSymbol)
    .filter((result) => result !== undefined);
  return results.map((result) =>
    entryFrom({
      ...agenda(result.symbol, record),
      draft: result.isPart || results.length > 1 ? undefined : symbol,
    }),
  );
}

function agenda(symbol: string, record: LibraryRecord): { symbol: string } & Partial<CatalogueEntry> {
  const item = record.first('991', 'c')?.replace(/\.$/, '') ?? record.first('991', 'b');
  const committee = committeeOf(Number(record.first('793')));
  return { symbol, ...(item !== undefined && { agendaItem: item }), ...(committee !== undefined && { committee }) };
}

/** Security Council drafts have ordinary document symbols; the indicator decides. */
function draftOf(symbol: string, record: LibraryRecord): string | undefined {
  const related = record.related('2');
  const council = symbol.startsWith('S/') ? related.find((each) => /^S\/\d{4}\/\d{1,5}$/.test(each)) : undefined;
  return related.map(draftSymbol).find(Boolean) ?? council;
}

/** The library ends a title with the separator of its next part, and brackets its own additions. */
function titleOf(record: LibraryRecord): string | undefined {
  const title = record.first('245')?.replace(/[\s:/=]+$/, '');
  if (title === undefined || !/^(?:[\p{L} ]{1,60} )?resolution (?:E?S-)?\d/iu.test(title)) return title;
  const subject = /\[(?:on )?([^\]]+)\]$/.exec(title)?.[1];
  return subject && capitalised(subject);
}

function voteNote(note: string | undefined): string | undefined {
  if (note === undefined) return undefined;
  if (/\bwithout (?:a )?vote\b/i.test(note)) return withoutVote;
  const [, yes, no, neither] = /\b(\d{1,3})-(\d{1,3})-(\d{1,3})\b/.exec(note) ?? [];
  return recordedVote(yes, no, neither) ?? (/\bunanimously\b/i.test(note) ? 'Unanimously' : undefined);
}
