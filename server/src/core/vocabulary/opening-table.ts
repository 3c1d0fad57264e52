/** The known openings of English paragraphs, with their uses by body. */
import operativeRows from './data/openings-operative';
import preambularRows from './data/openings-preambular';
import type { NamedOrgan } from './organs';

export type OpeningPart = 'preambular' | 'operative';

/**
 * - `current`: found in recent texts.
 * - `older`: found in earlier texts of the Security Council only.
 * - `misspelt`: a spelling of some texts that the United Nations does not use; see `instead`.
 * - `model-un`: from guides for Model United Nations, found in no United Nations text.
 */
type OpeningStatus = 'current' | 'older' | 'misspelt' | 'model-un';

/**
 * When “also” and “further” are due: `addressee`, after the same addressee only; `content`, after the same verb;
 * `mixed`, no settled practice. Measured, for operative verbs only.
 */
type Repetition = 'addressee' | 'content' | 'mixed';

/** How adopted paragraphs italicise the words of a phrase. */
export interface Reach {
  /** Paragraphs with the whole phrase in italics. */
  readonly whole: number;
  /** Paragraphs with only the first words of the phrase in italics. */
  readonly shorter: number;
}

/** An opening phrase without “also” or “further”. */
export interface OpeningEntry {
  readonly part: OpeningPart;
  /** `Taking note`, `Expresses its appreciation`. */
  readonly phrase: string;
  readonly status: OpeningStatus;
  /** The right spelling of a misspelt phrase. */
  readonly instead: string | undefined;
  /** Paragraphs that open with it: GA sessions 74–80, HRC sessions 54–60, ECOSOC 2021–2025, SC 2000–2026. */
  readonly uses: Readonly<Record<NamedOrgan, number>>;
  readonly usesWithAlso: number;
  readonly usesWithFurther: number;
  /** The roman word that follows in at least nine of ten paragraphs: `of` after "Taking note". */
  readonly nextWord: string | undefined;
  readonly repetition: Repetition | undefined;
  /** Undefined if italics never stop earlier in the measured texts. */
  readonly reach: Reach | undefined;
  readonly securityCouncilReach: Reach | undefined;
}

type Table = ReadonlyMap<string, OpeningEntry>;

const rows: Readonly<Record<OpeningPart, string>> = { preambular: preambularRows, operative: operativeRows };
const tables: Partial<Record<OpeningPart, Table>> = {};

/** All phrases of a part by their lower-case words, read on first use. */
export const openingTable = (part: OpeningPart): Table => (tables[part] ??= readTable(part));

/** Exact look-up of a whole phrase in any case, with or without “also” or “further”. */
export function openingEntry(part: OpeningPart, words: string): OpeningEntry | undefined {
  let base = bases.get(words);
  if (base === undefined) {
    if (bases.size >= maxBases) bases.clear();
    base = baseOf(words);
    bases.set(words, base);
  }
  return openingTable(part).get(base);
}

/** Kept by words, since drafts repeat a few; bounded against hostile texts. */
const bases = new Map<string, string>();
const maxBases = 2000;

/** The lower-case words of a phrase, without “also” and “further”. */
export const baseOf = (words: string): string =>
  words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '' && word !== 'also' && word !== 'further')
    .join(' ');

const readTable = (part: OpeningPart): Table =>
  new Map(
    rows[part].split('\n').map((line) => {
      const entry = readRow(part, line.split('\t'));
      return [entry.phrase.toLowerCase(), entry];
    }),
  );

function readRow(part: OpeningPart, cells: readonly string[]): OpeningEntry {
  const count = (column: number): number => Number(cells[column] ?? 0);
  const mark = cells[11] ?? '';
  return {
    part,
    phrase: cells[0] ?? '',
    status: statusOf(mark),
    instead: mark.startsWith('=') ? mark.slice(1) : undefined,
    uses: { GA: count(1), HRC: count(2), ECOSOC: count(3), SC: count(4) },
    usesWithAlso: count(7),
    usesWithFurther: count(8),
    nextWord: cells[9] || undefined,
    repetition: (cells[10] || undefined) as Repetition | undefined,
    reach: readReach(cells[12]),
    securityCouncilReach: readReach(cells[13]),
  };
}

function statusOf(mark: string): OpeningStatus {
  if (mark.startsWith('=')) return 'misspelt';
  return mark === 'm' ? 'model-un' : mark === 'o' ? 'older' : 'current';
}

function readReach(cell: string | undefined): Reach | undefined {
  if (!cell) return undefined;
  const [whole, shorter] = cell.split('/');
  return { whole: Number(whole), shorter: Number(shorter) };
}
