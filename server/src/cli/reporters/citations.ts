/** Prints the citations of drafts: for people, for programs, for tables. */
import { type CitationRow, citationsMarkdown, citationSummary, knownDate } from '../../core/index';
import { printable, printableJson, printableLines } from '../printable';

export const citationFormats = ['pretty', 'json', 'csv', 'markdown'] as const;
export type CitationFormat = (typeof citationFormats)[number];

export interface CitedFile {
  /** As the user named it; `-` for standard input. */
  readonly path: string;
  readonly citations: readonly CitationRow[];
}

type CitationReporter = (files: readonly CitedFile[]) => string;

const json: CitationReporter = (files) => `${printableJson({ files })}\n`;

const markdown: CitationReporter = (files) =>
  files.map(({ path, citations }) => printableLines(citationsMarkdown(path, citations))).join('\n');

const pretty: CitationReporter = (files) =>
  files
    .map(({ path, citations }) => [path, ...citations.flatMap(rowLines), `  ${citationSummary(citations)}`])
    .map((lines) => lines.map((line) => `${printable(line)}\n`).join(''))
    .join('\n');

function rowLines(row: CitationRow): readonly string[] {
  const { line, column, paragraph, text, symbol, kind, datePrinted, title, state } = row;
  const name = symbol === null || symbol === text ? text : `${text} (${symbol})`;
  const known = knownDate(row);
  const facts = [
    datePrinted === null ? '' : `here of ${datePrinted}`,
    known === '' ? '' : `adopted on ${known}`,
    title === null ? '' : `“${title}”`,
  ].filter(Boolean);
  const first = `  ${`${line}:${column}`.padStart(7)} ${paragraph}, ${kind} ${name}: ${state}`;
  return facts.length === 0 ? [first] : [first, `          ${facts.join('; ')}`];
}

const columns = [
  ['file', ({ path }) => path],
  ['line', (_, { line }) => String(line)],
  ['paragraph', (_, { paragraph }) => paragraph],
  ['cited as', (_, { text }) => text],
  ['symbol', (_, { symbol }) => symbol],
  ['kind', (_, { kind }) => kind],
  ['date printed', (_, { datePrinted }) => datePrinted],
  ['date known', (_, { dateKnown }) => dateKnown],
  ['known from', (_, { dateSource }) => dateSource],
  ['title', (_, { title }) => title],
  ['state', (_, { state }) => state],
  ['link', (_, { link }) => link],
] satisfies readonly (readonly [head: string, cell: (file: CitedFile, row: CitationRow) => string | null])[];

/** As RFC 4180 has it. */
const csv: CitationReporter = (files) =>
  [
    columns.map(([head]) => head),
    ...files.flatMap((file) => file.citations.map((row) => columns.map(([, cell]) => cell(file, row) ?? ''))),
  ]
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('');

/** An apostrophe keeps a spreadsheet from taking words of a draft for a formula. */
function csvCell(value: string): string {
  const words = printable(value);
  const harmless = /^\s*[=+\-@|%]/.test(words) ? `'${words}` : words;
  return /[",;\s]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export const citationReporters: Readonly<Record<CitationFormat, CitationReporter>> = { pretty, json, csv, markdown };
