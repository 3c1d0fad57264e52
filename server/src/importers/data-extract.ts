/** Reads the tables that the United Nations extracts from its resolutions: one JSON object a line. */
import { attempt, type CatalogueEntry, ownValue } from '../core/index';
import { dateInWords } from './dates';
import { entryFrom, failed, type Imported, type ImportProblem } from './imported';
import { adoptedSymbol, draftSymbol, meetingSymbol } from './symbols';
import { recordedVote, withoutVote } from './votes';

/** A line with all sponsors and votes has some tens of thousands of units. */
const maxLineLength = 1_000_000;
/** With this many bad lines the file is of another kind, and no further line is reported. */
const maxProblems = 20;

export type LineReader = (line: string, value: Readonly<Record<string, unknown>>) => CatalogueEntry | string;

/**
 * Reads a file of JSON lines, or one array. Never throws; unreadable lines are reported, the others are kept.
 *
 * @param readOther reads an object of another form; a text is the problem
 */
export function readJsonLines(text: string, readOther: LineReader): Imported {
  const entries: CatalogueEntry[] = [];
  const problems: ImportProblem[] = [];
  for (const [line, value, source] of objectsOf(text)) {
    const readObject = (object: Value): CatalogueEntry | string =>
      isExtract(object) ? entryOf(object) : readOther(source, object);
    const unread = (): undefined => undefined;
    const read =
      typeof value === 'string' ? value : attempt('', () => readObject(value), 'the line cannot be read', unread);
    if (typeof read !== 'string') entries.push(read);
    else if (problems.length < maxProblems) problems.push({ line, message: read });
  }
  return entries.length === 0 && problems.length === 0 ? failed('it holds no resolution') : { entries, problems };
}

type Value = Readonly<Record<string, unknown>>;

/** Each object with its line and source text; a text instead is the problem of the line. */
function* objectsOf(text: string): Iterable<readonly [line: number, value: Value | string, source: string]> {
  const whole = text.trimStart().startsWith('[') ? parsed(text) : undefined;
  if (Array.isArray(whole)) {
    for (const each of whole) yield [1, objectIn(each) ?? notAnObject, JSON.stringify(each)];
    return;
  }
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const words = line.trim();
    if (words === '') continue;
    if (words.length > maxLineLength) yield [index + 1, 'the line is too long to be a resolution', ''];
    else yield [index + 1, objectIn(words) ?? notAnObject, words];
  }
}

const notAnObject = 'the line is not written in JSON, or does not hold one resolution between { and }';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** Some lines are in quotation marks: as a JSON string, or merely wrapped. */
function objectIn(value: unknown): Value | undefined {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Value;
  if (typeof value !== 'string') return undefined;
  const words = value.trim().replace(/,$/, '');
  const isQuoted = words.length > 1 && words.startsWith('"') && words.endsWith('"');
  const unquoted = words.slice(1, -1);
  for (const reading of isQuoted ? [words, unquoted, unquoted.replaceAll('""', '"')] : [words]) {
    const once = parsed(reading);
    const object = typeof once === 'string' ? parsed(once) : once;
    if (typeof object === 'object' && object !== null && !Array.isArray(object)) return object as Value;
  }
  return undefined;
}

const isExtract = (value: Value): boolean => 'adoption_date' in value || 'resolution_number' in value;

function entryOf(value: Value): CatalogueEntry | string {
  const get = (field: string): string | undefined => {
    const words = ownValue(value, field);
    return typeof words === 'string' && words.trim() !== '' && words !== 'N.A.' ? words.trim() : undefined;
  };
  const printed = get('symbol');
  const adopted = printed === undefined ? undefined : adoptedSymbol(printed);
  if (!adopted)
    return `“symbol” should be that of a resolution or decision, such as "A/RES/70/1"${printed === undefined ? '' : `, not ${JSON.stringify(printed.slice(0, 60))}`}`;
  const { symbol, isPart } = adopted;
  const common = { symbol, agendaItem: get('agenda_item_name') ?? get('agenda_item'), committee: get('committee') };
  if (isPart) return entryFrom(common);
  const date = dateInWords(get('adoption_date') ?? '');
  return entryFrom({
    symbol,
    title: get('title'),
    adopted: date,
    dateSource: date === undefined ? undefined : 'official',
    agendaItem: common.agendaItem,
    committee: common.committee,
    draft: draftSymbol(get('originating_document') ?? ''),
    meeting: meetingSymbol(get('pv') ?? '') ?? get('adoption_meeting'),
    vote: /\bwithout a vote\b/i.test(get('adoption_type') ?? '')
      ? withoutVote
      : recordedVote(get('MS_in_favour_count'), get('MS_against_count'), get('MS_abstaining_count')),
  });
}
