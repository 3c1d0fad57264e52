/** The running text of a draft: the pieces of its paragraphs and notes, in order of place. */
import { lastUntil } from '../text/sorted';
import type { Block, Note, Part, Plain, Resolution, Paragraph } from '../document/nodes';
import { memo } from '../kept/memo';
import type { Span } from '../text/span';

export type TextBlock = Paragraph | Plain | Note;

export interface TextPiece {
  readonly block: TextBlock;
  /** Undefined for notes. */
  readonly part: Part | undefined;
  readonly range: Span;
}

/** All pieces of a draft in order of place. */
export const runningText = memo(({ parts, notes }: Resolution): readonly TextPiece[] => {
  const pieces: TextPiece[] = [];
  for (const part of parts) for (const block of part.blocks) if (block.kind !== 'note') addPieces(block, part, pieces);
  for (const note of notes) addPieces(note, undefined, pieces);
  return pieces.sort((a, b) => a.range.start - b.range.start);
});

/** The piece in which a character stands. */
export function pieceAt(resolution: Resolution, at: number): TextPiece | undefined {
  const piece = lastUntil(runningText(resolution), ({ range }) => range.start, at);
  return piece && at < piece.range.end ? piece : undefined;
}

/** Pieces of a block and of the items in it, those of each together. */
export function piecesOf(block: Block, part: Part | undefined): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  addPieces(block, part, pieces);
  return pieces;
}

function addPieces(block: Block, part: Part | undefined, pieces: TextPiece[]): void {
  switch (block.kind) {
    case 'preambular':
    case 'operative':
    case 'numbered':
    case 'sub-paragraph':
      for (const range of block.fragments) pieces.push({ block, part, range });
      for (const child of block.children) addPieces(child, part, pieces);
      break;
    case 'plain':
    case 'note':
      for (const range of block.fragments) pieces.push({ block, part, range });
      break;
    default:
  }
}
