/** The running text of a draft: the pieces of its paragraphs and notes, in order of place. */
import type {
  Block,
  Note,
  NumberedParagraph,
  Operative,
  Part,
  Plain,
  Preambular,
  Resolution,
  SubParagraph,
} from '../document/nodes';
import type { Span } from '../text/span';

export type TextBlock = Preambular | Operative | NumberedParagraph | SubParagraph | Plain | Note;

export interface TextPiece {
  readonly block: TextBlock;
  /** Undefined for notes. */
  readonly part: Part | undefined;
  readonly range: Span;
}

const known = new WeakMap<Resolution, readonly TextPiece[]>();

export function runningText(resolution: Resolution): readonly TextPiece[] {
  let pieces = known.get(resolution);
  if (!pieces) {
    pieces = read(resolution);
    known.set(resolution, pieces);
  }
  return pieces;
}

function read({ parts, notes }: Resolution): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const add = (block: Block, part: Part): void => {
    switch (block.kind) {
      case 'preambular':
      case 'operative':
      case 'numbered':
      case 'sub-paragraph':
        for (const range of block.fragments) pieces.push({ block, part, range });
        for (const child of block.children) add(child, part);
        break;
      case 'plain':
        for (const range of block.fragments) pieces.push({ block, part, range });
        break;
      default:
    }
  };
  for (const part of parts) for (const block of part.blocks) add(block, part);
  for (const block of notes) for (const range of block.fragments) pieces.push({ block, part: undefined, range });
  return pieces.sort((a, b) => a.range.start - b.range.start);
}
