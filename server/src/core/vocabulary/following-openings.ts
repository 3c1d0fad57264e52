/** Which openings follow which: counts over adopted texts, for the order in which openings are offered. */
import rows from './data/openings-following';
import type { OpeningPart } from './opening-table';

/** The paragraphs that come behind one opening. */
export interface FollowingOpenings {
  readonly total: number;
  /** The openings that come most often, in small letters, with the number of paragraphs. */
  readonly next: ReadonlyMap<string, number>;
  /** Of the paragraphs that open alike again, outside the Security Council, the share with also or further in turn. */
  readonly shareInTurn: number;
}

type Table = ReadonlyMap<string, FollowingOpenings>;

let tables: Readonly<Record<string, Table>> | undefined;

/**
 * @param before an opening in small letters, without also and further; empty for the first paragraph of a part
 * @returns undefined for openings after which too little is known
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
    // As if one paragraph of each kind had been seen besides, so that few do not decide.
    shareInTurn: (Number(inTurn) + 1) / (Number(alike) + 2),
    next: new Map(
      next.split(',').map((each) => {
        const space = each.lastIndexOf(' ');
        return [each.slice(0, space), Number(each.slice(space + 1))];
      }),
    ),
  };
}
