/** Recognises the closing lines of an adopted text: meeting, date of adoption, vote. */
import type { Span } from '../../text/span';
import type { Chunk } from './chunks';
import { findDate } from '../../reading/citations/dates';
import type { ClosingLine } from '../nodes';
import { withSingleBlanks } from '../../text/single-blanks';

const meetingLine =
  /^\d{1,5}(?:st|nd|rd|th)(?: \((?:resumed|closing|closed)\))?(?: resumed)?(?: plenary| closed)* meeting(?: \(resumed\))?[.,]?(?:\s+\d{1,2} \p{L}+ \d{4}\.?)?$|^(?:\d{1,5}[eª°]{0,2}\.? s[ée]ance|\d{1,5}ª sesi[óo]n|\d{1,5}-е .{0,30}заседание|第?\s?\d{1,5}次.{0,8}会议|الجلسة )/u;
const otherDate = /^(?:Le )?\d{1,2}(?:er)? (?:de )?\p{L}+ (?:de )?\d{4}(?: года)?$|^\d{4}年\d{1,2}月\d{1,2}日$/u;
const voteLine =
  /^\[(?:Adopted|Adoptée?|Aprobada|Принята|未经|经|اعتمد|Recorded|Resolution)|^(?:In favour|Against|Abstaining|Abstentions|Votes pour|Votos a favor)\s*:/;

/** Longer lines are not closing lines, except a bracketed vote. With emphasis marks and blanks. */
const maxLineLength = 120;

/** The closing lines of a chunk; undefined unless all its lines are closing lines. */
export function readClosing(text: string, chunk: Chunk): readonly ClosingLine[] | undefined {
  if (chunk.shape.kind !== 'text' && chunk.shape.kind !== 'bold') return undefined;
  const lines: ClosingLine[] = [];
  for (const line of chunk.lines) {
    if (line.end - line.first > maxLineLength && text.charAt(line.first) !== '[' && text.charAt(line.first + 1) !== '[')
      return undefined;
    const role = roleOf(bare(text, { start: line.first, end: line.end }));
    if (!role) return undefined;
    lines.push(closingLine(text, { start: line.first, end: line.end }, role));
  }
  return lines;
}

/** Whether a bracketed vote continues after this line. */
export const opensVote = (text: string, { start, end }: Span): boolean => {
  const words = bare(text, { start, end });
  return words.startsWith('[') && !words.includes(']');
};

export const closingLine = (text: string, range: Span, role: ClosingLine['role']): ClosingLine => ({
  kind: 'closing-line',
  role,
  span: range,
  fragments: [range],
  text: bare(text, range),
});

const bare = (text: string, { start, end }: Span): string =>
  withSingleBlanks(text.slice(start, end).replace(/[*\\]/g, '')).trim();

function roleOf(words: string): ClosingLine['role'] | undefined {
  if (words.length > 90 && !words.startsWith('[')) return undefined;
  if (meetingLine.test(words)) return 'meeting';
  if (voteLine.test(words)) return 'vote';
  const date = words.length < 40 ? findDate(words) : undefined;
  if (date?.start === 0 && words.slice(date.end).replace('.', '') === '') return 'date';
  return otherDate.test(words) ? 'date' : undefined;
}
