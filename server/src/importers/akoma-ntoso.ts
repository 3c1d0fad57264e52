/** Reads a resolution in the Akoma Ntoso XML of the United Nations, in any of its languages. */
import { committeeByReference } from './committees';
import { adoptionDate } from './dates';
import { entryFrom, failed, type Imported } from './imported';
import { readXml, type XmlElement, type XmlVisitor } from './read-xml';
import { adoptedSymbol, draftSymbol } from './symbols';
import { recordedVote, withoutVote } from './votes';

/** Embedded texts have numbers, titles and dates of their own. */
const otherTexts = new Set(['attachments', 'body', 'collectionBody', 'components', 'mainBody', 'preamble']);

/** Longer text is not a title; in UTF-16 units. */
const maxWords = 4_000;

/** Never throws; a truncated or broken file gives no entry. */
export function readAkomaNtoso(text: string): Imported {
  const facts = new Facts();
  const problem = readXml(text, facts);
  return problem ? { entries: [], problems: [problem] } : facts.result();
}

interface Capture {
  readonly depth: number;
  readonly name: string;
  words: string;
}

class Facts implements XmlVisitor {
  private readonly found = new Map<string, string>();
  private readonly captures: Capture[] = [];
  /** Depth of nesting in embedded texts. */
  private foreign = 0;

  open(element: XmlElement, path: readonly XmlElement[]): void {
    if (otherTexts.has(element.name)) this.foreign++;
    if (this.foreign > 0) return;
    const name = captured(element);
    if (name !== undefined) this.captures.push({ depth: path.length, name, words: '' });
    for (const [fact, value] of factsOf(element, path)) if (value) this.keep(fact, value);
  }

  text(words: string, path: readonly XmlElement[]): void {
    if (this.captures.length === 0 || path.some(({ name }) => name === 'authorialNote')) return;
    for (const capture of this.captures) {
      if (capture.words.length < maxWords) capture.words += words.slice(0, maxWords);
    }
  }

  close(element: XmlElement, path: readonly XmlElement[]): void {
    if (otherTexts.has(element.name)) this.foreign--;
    const capture = this.captures.at(-1);
    if (capture?.depth !== path.length) return;
    this.captures.pop();
    this.keep(capture.name, capture.words.replace(/\s+/g, ' ').trim());
  }

  /** The first statement wins. */
  private keep(fact: string, value: string): void {
    if (value !== '' && !this.found.has(fact)) this.found.set(fact, value);
  }

  result(): Imported {
    const get = (fact: string): string | undefined => this.found.get(fact);
    const printed = get('symbol');
    if (printed === undefined) return failed('it does not state the symbol of a resolution');
    const adopted = adoptedSymbol(printed);
    if (!adopted) return failed(`it is ${printed.slice(0, 100)}, which is no resolution or decision that was adopted`);
    const { symbol, isPart } = adopted;
    // Catalogue titles are English; numbers and references are the same in all languages.
    const inEnglish = (fact: string): string | undefined => (get('language') === 'eng' ? get(fact) : undefined);
    const common = {
      symbol,
      agendaItem: inEnglish('agenda item name') ?? get('agenda item number'),
      committee: committeeByReference(get('committee') ?? ''),
    };
    if (isPart) return { entries: [entryFrom(common)], problems: [] };
    const date = adoptionDate(get('date printed')) ?? adoptionDate(get('date of the work'));
    return {
      entries: [
        entryFrom({
          symbol,
          title: inEnglish('title'),
          adopted: date,
          dateSource: date === undefined ? undefined : 'official',
          agendaItem: common.agendaItem,
          committee: common.committee,
          draft: draftSymbol(get('originating document') ?? ''),
          meeting: meetingOf(symbol, get('session'), get('meeting number')) ?? inEnglish('meeting'),
          vote: this.vote(),
        }),
      ],
      problems: [],
    };
  }

  private vote(): string | undefined {
    if (this.found.get('outcome') === 'adoptedWithoutVote') return withoutVote;
    const count = (fact: string): string | undefined => this.found.get(`count ${fact}`);
    return recordedVote(count('inFavour'), count('against'), count('abstaining'));
  }
}

/** The fact contained in the words of an element. */
function captured({ name, attributes }: XmlElement): string | undefined {
  const { refersTo } = attributes;
  if (name === 'docNumber') return refersTo === '#symbol' ? 'symbol' : undefined;
  if (name === 'docTitle') return refersTo === '#resolutionTitle' ? 'title' : undefined;
  if (name === 'location') return refersTo === '#adoptionMeeting' ? 'meeting' : undefined;
  if (name !== 'inline') return undefined;
  if (attributes['name'] === 'adoptionMeeting') return 'meeting';
  return ['agenda item name', 'originating document'].find((fact) => fact === attributes['name']);
}

/** The facts in the attributes of an element. */
function factsOf(
  { name, attributes }: XmlElement,
  path: readonly XmlElement[],
): readonly (readonly [fact: string, value: string | undefined])[] {
  const { refersTo, title, date, value } = attributes;
  switch (name) {
    case 'FRBRlanguage':
      return [['language', attributes['language']]];
    case 'FRBRdate':
      // Expression and file have the dates of printing and markup.
      return path.at(-2)?.name === 'FRBRWork' && attributes['name'] === 'adoption' && adoptionDate(date)
        ? [['date of the work', date]]
        : [];
    case 'docDate':
      return refersTo === '#adoptionDate' && adoptionDate(date) ? [['date printed', date]] : [];
    case 'session':
      return [['session', value]];
    case 'docProponent':
      return [['committee', refersTo]];
    case 'voting':
      return [['outcome', attributes['outcome']]];
    case 'count':
      return [[`count ${refersTo?.replace('#', '') ?? ''}`, value]];
    case 'location':
      return refersTo === '#adoptionMeeting' ? [['meeting number', title]] : [];
    case 'inline':
      if (attributes['name'] === 'agenda item') return [['agenda item number', title]];
      return attributes['name'] === 'adoptionMeeting' ? [['meeting number', title]] : [];
    default:
      return [];
  }
}

/** The symbol of a meeting record, `A/78/PV.49`, for bodies with one for every meeting. */
function meetingOf(symbol: string, session: string | undefined, meeting: string | undefined): string | undefined {
  const number = /^(\d{1,5})(?:st|nd|rd|th)?$/.exec(meeting ?? '')?.[1];
  if (number === undefined) return undefined;
  if (symbol.startsWith('S/')) return `S/PV.${number}`;
  return symbol.startsWith('A/RES/') && /^\d{1,3}$/.test(session ?? '') ? `A/${session}/PV.${number}` : undefined;
}
