/** Reads the heading above the organ line, from the symbol to the title. */
import { onOneLine, withoutLinkTails, withoutNoteMarks } from '../../notation/markup';
import type { Span } from '../../text/span';
import type { Chunk } from './chunks';
import { findDate } from '../../reading/citations/dates';
import type { DateField, Field, Heading, HeadingLine, HeadingRole } from '../nodes';

/** A piece of the heading: a line, a run of emphasised lines, or a run of a glued heading. */
interface Piece {
  /** The words without the emphasis around them. */
  readonly span: Span;
  /** The words with the emphasis and heading signs around them. */
  readonly printed: Span;
  readonly text: string;
}

/** A piece and its statement. */
interface Statement extends Piece {
  readonly role: HeadingRole;
}

const symbolLine = /^[A-Z]{1,8}(?:\/[A-Za-z0-9.()-]+(?: \([^)]{1,12}\)| [A-Z](?:[-–][A-Z])?)?)+$/;
const sessionLine = /(?:^|[\s-])session$|^[^\s].{0,60}(?:session|reprise)$/i;
const otherSessionLine =
  /^(?:session de \d{4}|.{2,60} session(?: extraordinaire)?|.{2,70} período .{2,60} sesiones|.{2,40} сессия|第.{1,8}届会议|الدورة .{2,60})$/i;
const agendaLine =
  /^(?:Agenda items?|Points? .{0,24}de l[’']ordre du jour|Temas? .{0,24}|Пункты? .{0,24}повестки дня|议程项目|البن(?:د|ود)|Topic:)\s*(.{0,60})$/i;
const adoptionLine =
  /^(?:(?:Resolutions?|Decisions?)\s+adopted\s+by|Adopted\s+by\s+the\s+Security\s+Council|R[ée]solutions? adoptée?s? |Adoptée par |Resoluci(?:ón|ones) aprobadas? |Aprobada por |Резолюци[яи], принят|[Пп]ринятая? Советом|(?:大会|经济及社会理事会|人权理事会).{0,20}通过|安全理事会.{0,60}通过|\d{4}年\d{1,2}月\d{1,2}日.{0,24}(?:决议|通过)|قرارا? ا|الذي اتخذه)/i;
const numberedTitle =
  /^((?:S-|ES-)?\d{1,4}\/\d{1,4}(?: [A-Z](?: (?:and|to) [A-Z])?)?)(?:\s?[.．]\s*(?:- )?|\s+(?=\p{Script=Arabic}))(.*)$/su;
const councilTitle = /^(?:Resolution|Résolution|Resolución|Резолюция|القرار|第)\s*(\d{1,5}\s?\(\d{4}\))(?:号决议)?,?$/i;
const sponsorLine = /:\s*(?:revised\s+)?draft\s+(?:resolution|decision)$|^(?:Sponsors?|Signatories)\s*:/i;
const bodyLine =
  /^(?:United Nations|General Assembly|Security Council|Economic and Social Council|Human Rights Council|.{3,60} Committee)$/;
const meeting = /\b(\d{1,5}(?:st|nd|rd|th))\s+(?:\(resumed\)\s+)?(?:plenary\s+)?meeting/i;

/** Reads the chunks above the organ line. `rest` is the text before the organ line in its own chunk. */
export function readHeading(text: string, chunks: readonly Chunk[], rest: Span | undefined, at: number): Heading {
  const pieces = [...chunks.flatMap((chunk) => piecesOf(text, chunk.span)), ...(rest ? piecesOf(text, rest) : [])];
  const statements: Statement[] = [];
  for (const piece of pieces) statements.push({ ...piece, role: roleOf(piece.text, statements) });
  const lines = statements.map(toLine);
  const first = (role: HeadingRole): Field | undefined => asField(statements.find((each) => each.role === role));
  const adoption = first('adoption');
  const title = first('title');
  const agenda = first('agenda-item');
  const start = lines[0]?.span.start ?? at;
  return {
    kind: 'heading',
    span: { start, end: lines.at(-1)?.span.end ?? start },
    lines,
    symbol: first('symbol'),
    session: first('session'),
    agendaItem: agenda && agendaItem(text, agenda),
    agendaTitle: first('agenda-title'),
    adoption,
    adopted: adoption && dateIn(text, adoption),
    meeting: adoption && within(text, adoption, meeting),
    report: first('report'),
    sponsors: first('sponsors'),
    ...titleFields(text, title),
  };
}

/** Lines of a chunk, or its runs where emphasis crosses a line end or touches the next run. */
function piecesOf(text: string, range: Span): readonly Piece[] {
  const printed = text.slice(range.start, range.end);
  const isGlued = /\*{4,}|\*{3}(?=\S)(?<=\S\*{3})/.test(printed);
  // A line end inside emphasis belongs to the page, not to the statement.
  const pattern = isGlued ? /[^*]+/g : /(\*{1,3})(?!\*|\s)[^*]*\1|[^\r\n]+/g;
  const pieces: Piece[] = [];
  for (const match of printed.matchAll(pattern)) {
    const bare = match[0].replace(/^[\s*_#]+|[\s*_\\]+$/g, '');
    if (bare === '') continue;
    const start = range.start + match.index + match[0].indexOf(bare);
    const span = { start, end: start + bare.length };
    pieces.push({ span, printed: span, text: plain(bare) });
  }
  if (pieces.length === 0) return [{ span: range, printed: range, text: '' }];
  return pieces.map((piece, index) => withSigns(text, piece, pieces[index - 1]?.span.end, pieces[index + 1], range));
}

/** Gives signs between two pieces to the second, and those at the end to the last. */
function withSigns(
  text: string,
  piece: Piece,
  before: number | undefined,
  next: Piece | undefined,
  range: Span,
): Piece {
  let start = before ?? range.start;
  while (/\s/.test(text.charAt(start)) && start < piece.span.start) start++;
  return { ...piece, printed: { start, end: next ? piece.span.end : range.end } };
}

/** Words without emphasis, note marks and link targets, on one line. Underscores stay, as in the names of files. */
const plain = (words: string): string => onOneLine(withoutLinkTails(withoutNoteMarks(words)).replace(/[*\\]/g, ''));

const toLine = ({ printed, role, text }: Statement): HeadingLine => ({
  kind: 'heading-line',
  role,
  text,
  span: printed,
  fragments: [printed],
});

function roleOf(words: string, before: readonly Statement[]): HeadingRole {
  const last = before.at(-1)?.role;
  if (symbolLine.test(words) && /\d/.test(words))
    return before.some((line) => line.role === 'symbol') ? 'other' : 'symbol';
  if (numberedTitle.test(words) || councilTitle.test(words)) return 'title';
  if (adoptionLine.test(words)) return 'adoption';
  if (/^\[.*\]$/s.test(words)) return 'report';
  if (agendaLine.test(words)) return 'agenda-item';
  if (sponsorLine.test(words)) return 'sponsors';
  if (last === 'agenda-item') return 'agenda-title';
  if (sessionLine.test(words) || otherSessionLine.test(words)) return 'session';
  if (bodyLine.test(words)) return 'body';
  if (last === 'sponsors') return 'title';
  return 'other';
}

const asField = (statement: Statement | undefined): Field | undefined =>
  statement && { span: statement.span, value: statement.text };

/** The figures after "Agenda item". */
function agendaItem(text: string, line: Field): Field {
  const value = agendaLine.exec(line.value)?.[1]?.trim() ?? '';
  const start = text.lastIndexOf(value, line.span.end - 1);
  return start >= line.span.start && value !== '' ? { span: { start, end: start + value.length }, value } : line;
}

function titleFields(text: string, line: Field | undefined): Pick<Heading, 'number' | 'title'> {
  if (!line) return { number: undefined, title: undefined };
  const council = councilTitle.exec(line.value)?.[1];
  if (council) return { number: part(text, line, council), title: undefined };
  const [, number, title] = numberedTitle.exec(line.value) ?? [];
  if (number === undefined) return { number: undefined, title: line };
  return {
    number: part(text, line, number),
    title: title ? { span: titleSpan(text, line, number), value: title } : undefined,
  };
}

/** From the first word after the number to the end of the line. */
function titleSpan(text: string, line: Field, number: string): Span {
  const behind = text.indexOf(number, line.span.start) + number.length;
  const gap = /^[*_\s.．-]*/.exec(text.slice(behind, line.span.end))?.[0].length ?? 0;
  return { start: behind + gap, end: line.span.end };
}

function part(text: string, line: Field, value: string): Field {
  const start = text.indexOf(value, line.span.start);
  const found = start >= 0 && start + value.length <= line.span.end;
  return { span: found ? { start, end: start + value.length } : line.span, value };
}

function within(text: string, line: Field, pattern: RegExp): Field | undefined {
  const match = pattern.exec(text.slice(line.span.start, line.span.end));
  if (!match?.[1]) return undefined;
  const start = line.span.start + match.index;
  return { span: { start, end: start + match[1].length }, value: match[1] };
}

function dateIn(text: string, line: Field): DateField | undefined {
  const printed = text.slice(line.span.start, line.span.end);
  const found = findDate(printed);
  if (!found) return undefined;
  const at = { start: line.span.start + found.start, end: line.span.start + found.end };
  return { span: at, value: printed.slice(found.start, found.end), iso: found.iso };
}
