/** Finds the heads and feet of printed pages: job numbers, page numbers, repeated symbols and titles. */
import { withoutEmphasis } from '../../notation/markup';
import { type Line, splitLines, isBlank } from '../../document/parser/lines';
import type { Resolution } from '../../document/nodes';
import type { Edit } from '../../text/edit';
import type { Span } from '../../text/span';
import { keptAsIs } from '../format/kept-as-is';
import { lineEndOf } from '../format/line-ends';

export interface PageLines {
  readonly edits: readonly Edit[];
  /** The removed lines, without line ends. */
  readonly removed: readonly Span[];
}

const jobNumber = /^(?:\d{1,3}\/\d{1,3}\s{1,80})?\d{2}-\d{5}(?: ?\([A-Z]\))?(?:\s{1,80}\d{1,3}\/\d{1,3})?$/;
const pageOf = /^page \d{1,3}(?: ?(?:\/|of) ?\d{1,3})?$/i;
/** Certain only beside a page break or another such line: "78/132" is a resolution too. */
const pageNumber = /^(?:\d{1,3}\/\d{1,3}|[-–—] ?\d{1,3} ?[-–—]|\d{1,3})$/;
const pageBreak = /^(?:-{3,}|\*{3,}|_{3,})$/;

export function pageLineEdits(resolution: Resolution): PageLines {
  const { text, heading } = resolution;
  const isKept = keptAsIs(resolution);
  const lines = splitLines(text).filter((line) => !isBlank(line));
  const words = lines.map((line) => withoutEmphasis(text.slice(line.first, line.end)).trim() || '---');
  const raw = lines.map((line) => text.slice(line.first, line.end).trim());
  const repeated = new Set([heading.symbol?.value, heading.title?.value].filter((each) => each !== undefined));
  const isBelow = (line: Line): boolean => line.start >= heading.span.end && !isKept(line.first);
  const isBreak = (index: number): boolean => pageBreak.test(raw[index] ?? '');
  const found = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const printed = words[index] ?? '';
    if (!isKept(line.first) && (jobNumber.test(printed) || (pageOf.test(printed) && isBelow(line)))) found.add(index);
  }
  const isBeside = (index: number): boolean =>
    [index - 1, index + 1].some((other) => found.has(other) || isBreak(other));
  // Each line may lead to its neighbour: first down the text, then up.
  const down = [...lines.entries()];
  for (const [index, line] of [...down, ...down.toReversed()]) {
    const printed = words[index] ?? '';
    const isLikely = pageNumber.test(printed) || repeated.has(printed);
    if (!found.has(index) && isLikely && isBelow(line) && isBeside(index)) found.add(index);
  }
  return editsFor(text, lines, found, isBreak);
}

/** A page break replaces them if there was none, so that a cut paragraph is known to continue. */
function editsFor(
  text: string,
  lines: readonly Line[],
  found: ReadonlySet<number>,
  isBreak: (index: number) => boolean,
): PageLines {
  const eol = lineEndOf(text);
  const edits: Edit[] = [];
  const removed: Span[] = [];
  for (let first = 0; first < lines.length; first++) {
    if (!found.has(first)) continue;
    let last = first;
    while (found.has(last + 1)) last++;
    const isMarked = isBreak(first - 1) || isBreak(last + 1) || last === lines.length - 1;
    for (const [index, line] of lines.slice(first, last + 1).entries()) {
      const span = { start: line.first, end: line.end };
      removed.push(span);
      edits.push({ span, text: index > 0 || isMarked ? '' : `${eol}---${eol}` });
    }
    first = last;
  }
  return { edits, removed };
}
