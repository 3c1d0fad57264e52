/** Counts of which opening follows which in adopted texts, for the order of suggestions. */
import rows from './data/openings-following';
import type { OpeningPart } from './opening-table';

/** The paragraphs after one opening. */
export interface FollowingOpenings {
  readonly total: number;
  /** The most frequent openings, in lower case, with their counts. */
  readonly next: ReadonlyMap<string, number>;
  /**
   * Among paragraphs that repeat the opening, outside the Security Council, the share with “also” or “further” in turn.
   */
  readonly shareInTurn: number;
}

type Table = ReadonlyMap<string, FollowingOpenings>;

let tables: Readonly<Record<string, Table>> | undefined;

/**
 * @param before an opening in lower case, without “also” and “further”; empty for the first paragraph of a part
 * @returns undefined for openings with too little evidence
 */
export const followingOpenings = (part: OpeningPart, before: string): FollowingOpenings | undefined =>
  (tables ??= readTables())[part]?.get(before);

function readTables(): Readonly<Record<string, Table>> {
  const all = rows.split('\n').map((line) => line.split('\t'));
  const tableOf = (sign: string): Table =>
    new Map(all.filter(([part]) => part === sign).map(([, before = '', ...cells]) => [before, readRow(cells)]));
  return { preambular: tableOf('p'), operative: tableOf('o') };
}

function readRow([total, alike, inTurn, next = '']: readonly string[]): FollowingOpenings {
  return {
    total: Number(total),
    // One imaginary paragraph of each kind, so that few do not decide.
    shareInTurn: (Number(inTurn) + 1) / (Number(alike) + 2),
    next: new Map(
      next.split(',').map((each) => {
        const space = each.lastIndexOf(' ');
        return [each.slice(0, space), Number(each.slice(space + 1))];
      }),
    ),
  };
}
