/** The known opening phrases of English paragraphs, with the number of their uses by each body. */
import operativeRows from './data/openings-operative';
import preambularRows from './data/openings-preambular';
import type { NamedOrgan } from './organs';

export type OpeningPart = 'preambular' | 'operative';

/**
 * - `current`: found in recent texts.
 * - `older`: found in earlier texts of the Security Council only.
 * - `misspelt`: a spelling that some texts have and that is not the United Nations' own; see `instead`.
 * - `model-un`: printed in guides for Model United Nations, found in no text of the United Nations.
 */
type OpeningStatus = 'current' | 'older' | 'misspelt' | 'model-un';

/**
 * What the adverbs also and further depend on: with `addressee`, on who is addressed, so that a new addressee takes the
 * plain verb; with `content`, on the verb alone; `mixed`, no settled practice. Measured, operative verbs only.
 */
type Repetition = 'addressee' | 'content' | 'mixed';

/** How adopted paragraphs that begin with the words of a phrase set them. */
export interface Reach {
  /** Paragraphs with the whole phrase in italics. */
  readonly whole: number;
  /** Paragraphs with only the first words of the phrase in italics. */
  readonly shorter: number;
}

/** An opening phrase in its base form, without also or further. */
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
  /** The roman word that follows in nine of ten paragraphs or more: `of` after "Taking note". */
  readonly nextWord: string | undefined;
  readonly repetition: Repetition | undefined;
  /** Undefined where italics never stop earlier in the texts measured. */
  readonly reach: Reach | undefined;
  readonly securityCouncilReach: Reach | undefined;
}

type Table = ReadonlyMap<string, OpeningEntry>;

const rows: Readonly<Record<OpeningPart, string>> = { preambular: preambularRows, operative: operativeRows };
const tables: Partial<Record<OpeningPart, Table>> = {};

/** All phrases of a part by their words in small letters. Read once, at the first look-up. */
export const openingTable = (part: OpeningPart): Table => (tables[part] ??= readTable(part));

/** Exact look-up of a whole phrase, with or without also or further, in any case of letters. */
export function openingEntry(part: OpeningPart, words: string): OpeningEntry | undefined {
  let base = bases.get(words);
  if (base === undefined) {
    if (bases.size >= maxBases) bases.clear();
    base = baseOf(words);
    bases.set(words, base);
  }
  return openingTable(part).get(base);
}

/** Bases by words: drafts open hundreds of paragraphs with the same few. Those of a hostile text are forgotten. */
const bases = new Map<string, string>();
const maxBases = 2000;

/** The words of a phrase in small letters, without also and further. */
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
