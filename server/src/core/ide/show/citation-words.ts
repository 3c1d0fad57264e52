/** The citation report in words, and as a Markdown table. */
import { dateInWords } from '../../reading/citations/dates';
import type { CitationRow, CitationState } from './citation-report';
import { escapeMarkdown } from '../wording/escape';

const sources = {
  official: '',
  'roll-call': ' (date of the recorded vote)',
  cited: ' (as most later resolutions cite it)',
};

/** `25 September 2015`, with its source if it is not the body itself; empty if unknown. */
export function knownDate({ dateKnown, dateSource }: CitationRow): string {
  if (dateKnown === null) return '';
  return dateInWords(dateKnown) + (dateSource === null ? ' (as your catalogue says)' : sources[dateSource]);
}

const counted: readonly (readonly [CitationState, string])[] = [
  ['agrees', 'agree with the catalogue'],
  ['date differs', 'have another date than the catalogue'],
  ['date not given', 'are given without their date'],
  ['date not known', 'are of a date that is not known'],
  ['not in the catalogue', 'are not in the catalogue'],
  ['body not covered', 'are of a body that is not covered'],
  ['not a resolution', 'are other documents'],
];

/** `12 citations: 9 agree with the catalogue, 1 has …`. */
export function citationSummary(rows: readonly CitationRow[]): string {
  if (rows.length === 0) return 'No citations.';
  const counts = counted.flatMap(([state, words]) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? inSingular(words) : words}`];
  });
  return `${rows.length} ${rows.length === 1 ? 'citation' : 'citations'}: ${counts.join(', ')}.`;
}

const inSingular = (words: string): string =>
  words
    .replace(/^agree /, 'agrees ')
    .replace(/^have /, 'has ')
    .replace(/^are other documents/, 'is another document')
    .replace(/^are /, 'is ')
    .replace(' their ', ' its ');

const heads = ['Paragraph', 'Cited as', 'Document', 'Date printed', 'Date known', 'Title', 'State'];

/** A heading, the summary and a table, with the words of the draft escaped. */
export function citationsMarkdown(name: string, rows: readonly CitationRow[]): string {
  const table = [heads, heads.map(() => '---'), ...rows.map(cells)].map((row) => `| ${row.join(' | ')} |\n`);
  const parts = [`# Citations of ${escapeMarkdown(name)}\n`, `${citationSummary(rows)}\n`];
  return [...parts, ...(rows.length === 0 ? [] : [table.join('')])].join('\n');
}

function cells(row: CitationRow): readonly string[] {
  const symbol = escapeMarkdown(row.symbol ?? '');
  const state = row.state === 'date differs' ? '**date differs**' : row.state;
  return [
    escapeMarkdown(row.paragraph),
    escapeMarkdown(row.kind === 'document' ? row.text : `${row.kind} ${row.text}`),
    row.link === null ? symbol : `[${symbol}](${row.link})`,
    escapeMarkdown(row.datePrinted ?? ''),
    escapeMarkdown(knownDate(row)),
    escapeMarkdown(row.title ?? ''),
    state,
  ];
}
