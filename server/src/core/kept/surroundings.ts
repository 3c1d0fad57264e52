/** How far around it the rules of a paragraph may look, so that an edit further away leaves its findings as they are. */
import type { Block, Resolution } from '../document/nodes';
import type { Span } from '../text/span';

/** UTF-16 units seen on either side, even over a neighbour of one letter. */
const sight = 100;

/** For each block the text from its neighbour before to its neighbour after; to the ends of the text if it has none. */
export function surroundingsOf({ blocks, text }: Resolution): readonly Span[] {
  const starts = startsOf(blocks);
  const ends = endsOf(blocks, text.length);
  return blocks.map(({ span }, index) => ({
    start: Math.min(starts[index] ?? 0, span.start - sight),
    end: Math.max(ends[index] ?? text.length, span.end + sight),
  }));
}

/** Readers pass over these to the line beyond. */
const isPassed = ({ kind }: Block): boolean => kind === 'page-break' || kind === 'comment';

/** Start of the neighbour before each block, or of the block that this one is part of. */
function startsOf(blocks: readonly Block[]): readonly number[] {
  const starts: number[] = [];
  let neighbour = 0;
  /** Start of the block that reaches furthest so far. */
  let outer = { start: 0, end: 0 };
  for (const block of blocks) {
    starts.push(neighbour);
    const { span } = block;
    // Notes may be printed between the halves of a paragraph: these see all of it, as does whatever follows.
    if (span.start >= outer.end || starts.length === 1) outer = { start: span.start, end: span.end };
    else outer = { start: outer.start, end: Math.max(outer.end, span.end) };
    if (!isPassed(block)) neighbour = outer.start;
  }
  return starts;
}

/** End of the first neighbour behind each block and behind all that is printed between its halves. */
function endsOf(blocks: readonly Block[], length: number): readonly number[] {
  let reach = 0;
  let next = 0;
  return blocks.map(({ span }) => {
    reach = Math.max(reach, span.end);
    for (let block = blocks[next]; block && (block.span.start < reach || isPassed(block)); block = blocks[++next]);
    return blocks[next]?.span.end ?? length;
  });
}
