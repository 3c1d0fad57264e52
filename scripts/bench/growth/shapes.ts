/** Slow texts: short invented pieces, repeated to the requested length. */
import { layoutPieces } from './layout-pieces';
import type { Piece } from './piece';
import { wordPieces } from './word-pieces';

export interface Shape {
  readonly name: string;
  readonly pieces: readonly Piece[];
  readonly head: string;
}

const head = '*The General Assembly*,\n\n*Recalling* its resolutions,\n\n';

/** Number of pairs added to the single pieces. */
const pairs = 40;

const single = (pieces: Readonly<Record<string, Piece>>, before: string): readonly Shape[] =>
  Object.entries(pieces).map(([name, piece]) => ({ name, pieces: [piece], head: before }));

/** The same pairs for equal seeds. */
export function shapesOf(seed: number): readonly Shape[] {
  const alone = [...single(layoutPieces, head), ...single(wordPieces, head)];
  const draw = random(seed);
  const drawn = Array.from({ length: pairs }, (_, index): Shape => {
    const [a, b] = [draw(alone.length), draw(alone.length)].map((at) => alone[at]);
    if (!a || !b) throw new RangeError('there are no pieces');
    const isBare = index % 4 === 3;
    return {
      name: `${a.name} + ${b.name}${isBare ? ', no head' : ''}`,
      pieces: [...a.pieces, ...b.pieces],
      head: isBare ? '' : head,
    };
  });
  return [...alone, ...drawn];
}

export interface HostileText {
  readonly text: string;
  readonly places: readonly number[];
}

const cursors = 8;
/** Place-dependent pieces repeat after this many. */
const turns = 12;

/** @param size in UTF-16 units; the last piece may exceed it */
export function textOf({ head: before, pieces }: Shape, size: number): HostileText {
  const parts: string[] = [before];
  const starts: number[] = [];
  for (let length = before.length, index = 0; length < size; index++) {
    starts.push(length);
    for (const piece of pieces) {
      const words = typeof piece === 'string' ? piece : piece(index);
      parts.push(words);
      length += words.length;
    }
  }
  const text = parts.join('');
  // At the same place of a piece in every text, even if pieces alternate.
  const middle = starts.length < 2 * turns ? starts.length >> 1 : Math.floor(starts.length / 2 / turns) * turns;
  const from = starts[middle] ?? 0;
  const step = Math.max(1, Math.floor(((starts[1] ?? text.length) - before.length) / cursors));
  const between = Array.from({ length: cursors }, (_, at) => Math.min(text.length, from + at * step));
  return { text, places: [starts[1] ?? 0, ...between, text.length] };
}

/** Numbers below a limit, the same for equal seeds (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
