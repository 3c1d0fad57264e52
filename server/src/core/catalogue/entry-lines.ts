/** Entries as lines of JSON, one a line: the form in which users keep their own. */
import * as z from 'zod/mini';
import { attempt } from '../attempt';
import { parseSymbol } from '../vocabulary/symbols';
import type { CatalogueEntry } from './catalogue';

// Compiled checks need `new Function`, which a strict content security policy forbids.
z.config({ jitless: true });

interface RejectedLine {
  /** From 1. */
  readonly line: number;
  /** The problem, in words for the user. */
  readonly message: string;
}

export interface ReadEntries {
  readonly entries: readonly CatalogueEntry[];
  readonly rejected: readonly RejectedLine[];
}

/** Longer than any entry, in UTF-16 units. */
const maxLineLength = 20_000;
const maxTextLength = 2_000;

const text = z.optional(
  z.pipe(
    z.string().check(z.maxLength(maxTextLength)),
    z.transform((words: string) => words.replace(/[\s\p{Cc}]+/gu, ' ').trim()),
  ),
);
const date = z.optional(z.iso.date());

const symbol = z.pipe(
  z.string().check(z.refine((words) => canonical(words) !== undefined)),
  z.transform((words: string) => canonical(words) ?? words),
);

/** Fields in the order of writing. Other fields are ignored. */
const schema = z.object({
  symbol,
  title: text,
  adopted: date,
  dateSource: z.optional(z.enum(['official', 'roll-call', 'cited'])),
  notBefore: date,
  notAfter: date,
  agendaItem: text,
  committee: text,
  draft: text,
  meeting: text,
  vote: text,
  lookedUp: date,
});

const fields = Object.keys(schema.shape) as readonly (keyof CatalogueEntry)[];

/** Reads lines of JSON. Empty lines are skipped; any text is accepted, and rejected lines are reported. */
export function readEntries(lines: string): ReadEntries {
  const entries: CatalogueEntry[] = [];
  const rejected: RejectedLine[] = [];
  for (const [index, line] of lines
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const read = attempt(
      '',
      () => readLine(line),
      'the line cannot be read',
      () => undefined,
    );
    if (typeof read === 'string') rejected.push({ line: index + 1, message: read });
    else entries.push(read);
  }
  return { entries, rejected };
}

/** One line of JSON for each entry; equal entries give equal lines. */
export const writeEntries = (entries: Iterable<CatalogueEntry>): string =>
  Array.from(entries, (entry) => `${JSON.stringify(entry, [...fields])}\n`).join('');

/** The entry, or the problem of the line. */
function readLine(line: string): CatalogueEntry | string {
  if (line.length > maxLineLength) return `the line is longer than ${maxLineLength.toLocaleString('en')} characters`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'the line is not written in JSON; it should look like {"symbol":"A/RES/70/1","adopted":"2015-09-25"}';
  }
  const { data, error } = schema.safeParse(value);
  return data ? withoutEmpty(data) : describe(error);
}

function withoutEmpty(data: z.output<typeof schema>): CatalogueEntry {
  const stated = Object.entries(data).filter(([, words]) => words !== undefined && words !== '');
  return Object.fromEntries(stated) as unknown as CatalogueEntry;
}

function describe({ issues }: z.core.$ZodError): string {
  const field = issues[0]?.path[0];
  switch (field) {
    case undefined:
      return 'the line should hold one entry between { and }';
    case 'symbol':
      return '“symbol” should be the symbol of a document, such as "A/RES/70/1"';
    case 'adopted':
    case 'notBefore':
    case 'notAfter':
    case 'lookedUp':
      return `“${field}” should be a date written as "2015-09-25"`;
    case 'dateSource':
      return '“dateSource” should be "official", "roll-call" or "cited"';
    default:
      return `“${String(field)}” should be words between quotation marks, up to ${maxTextLength.toLocaleString('en')} characters`;
  }
}

const canonical = (words: string): string | undefined =>
  words.length > 200 ? undefined : parseSymbol(words)?.canonical;
