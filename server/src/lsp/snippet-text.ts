/** Tab stops in the notation of snippets: `report to the Council within ${1:60} days`. */
import type { Piece } from '../core/index';

export function snippetText(pieces: readonly Piece[]): string {
  let stop = 0;
  return pieces
    .map((piece) => (typeof piece === 'string' ? escaped(piece) : `\${${++stop}:${escaped(piece.words)}}`))
    .join('');
}

const escaped = (words: string): string => words.replace(/[\\$}]/g, '\\$&');
